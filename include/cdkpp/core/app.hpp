// SPDX-License-Identifier: Apache-2.0
// App: the root of a program's constructs.
#pragma once
#include <cdkpp/core/stack_synthesizer.hpp>
#include <cdkpp/core/stage.hpp>

namespace cdk {

struct AppProps {
  /// Context values of the whole tree; those of the CLI and of cdk.json win over them. @default none
  Map<Json> context{};
  /// How the stacks that name no synthesizer are deployed. @default DefaultStackSynthesizer
  Optional<Synthesizer> defaultStackSynthesizer{};
  /// Where the assembly is written. @default $CDK_OUTDIR, else "cdk.out"
  Optional<std::string> outdir{};
  /// Context values that win over those of the CLI. @default none
  Map<Json> postCliContext{};
  /// Changes the properties of constructs before they are created. @default none
  List<PropertyInjector> propertyInjectors{};
  /// Whether tree.json is written. @default true
  Optional<bool> treeMetadata{};
};

/// The root of the tree:
///
///     int main() {
///       App app;
///       New<MyStack> stack{app, "MyStack"};
///       app.synth();
///     }
///
/// An Error that leaves main is printed on stderr like a compiler's diagnostic, and the program exits with status 1.
class App : public Stage {
 public:
  using Props = AppProps;
  /// Reads CDK_CONTEXT_JSON, the file named by CONTEXT_OVERFLOW_LOCATION_ENV, and CDK_OUTDIR.
  /// @throws Error CDKPP2030 when the context is not a JSON object.
  explicit App(AppProps props = {});
  ~App() override;
  static bool isApp(const IConstruct& construct);
  App(const App&) = delete;
};

}  // namespace cdk
