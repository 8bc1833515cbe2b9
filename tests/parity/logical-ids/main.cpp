// SPDX-License-Identifier: Apache-2.0
// Logical ids: nesting, Default and Resource, repeated endings, special characters, long ids, single components.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

std::string repeat(const std::string& text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Ids"};
  const auto construct = [](Parent parent, Id id) { return New<Construct>{parent, id}; };
  const auto queue = [](Parent parent, Id id) { return New<sqs::CfnQueue>{parent, id}; };

  // A single component stands as it is, stripped of what is not alphanumeric.
  queue(stack, "Plain");
  queue(stack, "My-Top.1");
  queue(stack, "Résumé_Ünïcode");
  queue(stack, "Resource");
  queue(stack, "a b c");

  // Default vanishes, Resource counts for the hash alone.
  const auto outer = construct(stack, "Outer");
  queue(outer, "Default");
  queue(outer, "Resource");
  const auto hidden = construct(stack, "Default");
  queue(hidden, "Resource1");
  const auto deepHidden = construct(hidden, "Default");
  queue(deepHidden, "Deep");
  queue(construct(deepHidden, "X"), "Default");
  const auto resourceInside = construct(construct(stack, "Resource2"), "Resource");
  queue(resourceInside, "Queue");
  queue(resourceInside, "Resource");

  // A component that ends the one before it is said once.
  const auto endsAlike = construct(stack, "EndsAlike");
  queue(endsAlike, "Alike");
  queue(construct(endsAlike, "EndsAlike"), "EndsAlike");
  queue(construct(construct(stack, "AB2"), "B2"), "2");
  queue(construct(construct(stack, "Twice"), "Other"), "Twice");

  // Separators and other signs inside of ids.
  const auto signs = construct(stack, "With/Slash");
  queue(signs, "and.dots");
  queue(signs, "and-dashes");
  queue(signs, "and_underscores");
  queue(signs, "é");
  queue(construct(stack, "日本"), "語");
  queue(construct(stack, "2"), "1");

  // Long ids are cut before the hash.
  const std::string longId = "L" + repeat("o", 120) + "ng";
  queue(stack, "S" + repeat("h", 253) + "t");
  queue(construct(stack, longId), "Queue");
  queue(construct(construct(stack, longId + "er"), "Second" + repeat("x", 150)), "Queue");
  queue(stack, "V" + repeat("e", 254) + "ryLong");

  // Ten levels.
  New<Construct> scope{stack, "Level0"};
  for (int level = 1; level < 10; ++level) scope = construct(scope, "Level" + std::to_string(level));
  queue(scope, "Queue");
  app.synth();
}
