// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include <algorithm>

#include "assembly/synthesis.hpp"
#include "core/scope_features.hpp"

namespace cdk {

using detail::TreeAccess;

namespace {

bool isStageName(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto other = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'; };
  return !name.empty() && letter(name[0]) && std::all_of(name.begin() + 1, name.end(), other);
}

}  // namespace

Stage::Stage(Scope scope, StageProps props) : Construct(scope), state_(new State) {
  std::unique_ptr<State> guard(state_);
  Construct* above = TreeAccess::parent(node());
  if (above) {
    const Handle<Stage> parent = Stage::of(*above);
    if (parent) state_->parent = parent.get();
    const std::string name = props.stageName.valueOr(node().id());
    if (!isStageName(name))
      throw ValidationError(
          "CDKPP2031",
          "invalid stage name '" + name + "': it must be a letter and then letters, digits, '-', '_' and '.'", *this);
    const std::string outer = state_->parent ? state_->parent->stageName() : std::string();
    state_->stageName = outer.empty() ? name : outer + "-" + name;
    std::string path = node().path();
    std::replace(path.begin(), path.end(), '/', '-');
    state_->artifactId = "assembly-" + path;
    if (state_->parent) {
      state_->account = state_->parent->account();
      state_->region = state_->parent->region();
      state_->assetOutdir = state_->parent->assetOutdir();
      state_->outdir = props.outdir ? *props.outdir : state_->parent->outdir() + "/" + state_->artifactId;
    }
  }
  if (props.env) {
    if (props.env->account) state_->account = props.env->account;
    if (props.env->region) state_->region = props.env->region;
  }
  detail::applyScopeFeatures(*this, props.permissionsBoundary, props.propertyInjectors);
  guard.release();
}
Stage::~Stage() { delete state_; }

Handle<Stage> Stage::of(const IConstruct& construct) {
  for (Construct* c = &construct.asConstruct(); c; c = TreeAccess::parent(c->node()))
    if (auto* stage = dynamic_cast<Stage*>(c)) return *stage;
  return {};
}

const std::string& Stage::stageName() const { return state_->stageName; }
const std::string& Stage::artifactId() const { return state_->artifactId; }
const std::string& Stage::outdir() const { return state_->outdir; }
const std::string& Stage::assetOutdir() const { return state_->assetOutdir; }
Optional<Value<std::string>> Stage::account() const { return state_->account; }
Optional<Value<std::string>> Stage::region() const { return state_->region; }
Handle<Stage> Stage::parentStage() const { return state_->parent ? Handle<Stage>(*state_->parent) : Handle<Stage>(); }

CloudAssembly Stage::synth(StageSynthesisOptions options) {
  if (!state_->assembly || options.force) state_->assembly = detail::synthesize(*this, options);
  return *state_->assembly;
}

}  // namespace cdk
