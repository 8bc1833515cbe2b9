// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "assembly/diagnostics.hpp"
#include "core/scope_features.hpp"
#include "tree/state.hpp"

namespace cdk {

using detail::TreeAccess;

namespace {

thread_local bool rootScopeUsed;

void setContext(Node& node, const Json& context, const char* source) {
  if (!context.isObject())
    throw ValidationError("CDKPP2030", std::string("the context in ") + source + " must be a JSON object");
  for (std::size_t i = 0; i < context.size(); ++i) node.setContext(context.key(i), context.value(i));
}
void setContextText(Node& node, std::string_view text, const char* source) {
  Json context;
  try {
    context = Json::parse(text);
  } catch (const Error& e) {
    throw ValidationError("CDKPP2030", std::string("the context in ") + source + " cannot be read: " + e.message());
  }
  setContext(node, context, source);
}

}  // namespace

App::App(AppProps props) : Stage((rootScopeUsed = false, Scope(nullptr, nullptr, &rootScopeUsed))) {
  detail::reportUncaughtErrors();
  Node& self = node();
  for (std::size_t i = 0; i < props.context.size(); ++i) self.setContext(props.context.key(i), props.context.value(i));
  if (const char* text = std::getenv("CDK_CONTEXT_JSON"); text && *text) setContextText(self, text, "CDK_CONTEXT_JSON");
  if (const char* file = std::getenv("CONTEXT_OVERFLOW_LOCATION_ENV"); file && *file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
      throw IoError("CDKPP2032",
                    std::string("cannot read the context file '") + file + "' named by CONTEXT_OVERFLOW_LOCATION_ENV");
    setContextText(self, std::string(std::istreambuf_iterator<char>(in), {}), "CONTEXT_OVERFLOW_LOCATION_ENV");
  }
  for (std::size_t i = 0; i < props.postCliContext.size(); ++i)
    self.setContext(props.postCliContext.key(i), props.postCliContext.value(i));
  const char* outdir = std::getenv("CDK_OUTDIR");
  state_->outdir = props.outdir ? *props.outdir : outdir && *outdir ? outdir : "cdk.out";
  state_->assetOutdir = state_->outdir;
  state_->treeMetadata = props.treeMetadata.valueOr(true);
  if (props.defaultStackSynthesizer) state_->defaultSynthesizer = *props.defaultStackSynthesizer;
  detail::applyScopeFeatures(*this, {}, props.propertyInjectors);
}
App::~App() = default;

bool App::isApp(const IConstruct& construct) { return dynamic_cast<const App*>(&construct.asConstruct()) != nullptr; }

}  // namespace cdk
