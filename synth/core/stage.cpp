// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include <algorithm>
#include <cstdio>

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

namespace {

/// A number that differs, in all likelihood, when the ids or the order of the constructs differ.
std::uint64_t shapeOf(const Construct& top) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  const auto add = [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211ULL; };
  const auto walk = [&](auto& self, const Construct& construct) -> void {
    for (const char c : construct.node().id()) add(static_cast<unsigned char>(c));
    add('/');
    for (const Construct* child : TreeAccess::children(construct)) self(self, *child);
    add('\n');
  };
  walk(walk, top);
  return hash;
}

}  // namespace

bool Stage::isStage(const IConstruct& construct) {
  return dynamic_cast<const Stage*>(&construct.asConstruct()) != nullptr;
}

const std::string& Stage::stageName() const { return state_->stageName; }
const std::string& Stage::artifactId() const { return state_->artifactId; }
const std::string& Stage::outdir() const { return state_->outdir; }
const std::string& Stage::assetOutdir() const { return state_->assetOutdir; }
Optional<Value<std::string>> Stage::account() const { return state_->account; }
Optional<Value<std::string>> Stage::region() const { return state_->region; }
Handle<Stage> Stage::parentStage() const { return state_->parent ? Handle<Stage>(*state_->parent) : Handle<Stage>(); }

CloudAssembly Stage::synth(StageSynthesisOptions options) {
  if (!state_->assembly || options.force) {
    state_->assembly = detail::synthesize(*this, options);
    state_->shape = shapeOf(*this);  // with what synthesis has added
  } else if (state_->shape != shapeOf(*this)) {
    const std::string message = "constructs were added or removed after the first call of synth()";
    if (options.errorOnDuplicateSynth)
      throw AssumptionError("CDKPP2722", message + "; call it once, at the end, or set force", *this);
    std::fprintf(stderr, "warning: %s; the first result stands\n", message.c_str());
  }
  return *state_->assembly;
}

}  // namespace cdk
