// SPDX-License-Identifier: Apache-2.0
// Concatenation and Fn.join: what becomes one text, what is merged, what is spliced in, what stays.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Joins"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnParameter> list{stack, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CfnParameter> number{stack, "Number", {.default_ = 5, .type = "Number"}};
  const Value<std::string> name = queue->attrQueueName();
  const auto show = [&](const char* id, const Value<std::string>& value) {
    New<CfnOutput> output{stack, id, {.value = value}};
  };

  // Concatenation
  show("Alone", name);
  show("Before", "x-" + name);
  show("After", name + "-x");
  show("Around", "x-" + name + "-y");
  show("TwoTokens", name + queue->ref());
  show("Many", format("arn:{}:sqs:{}:{}:{}/*", Aws::PARTITION, Aws::REGION, Aws::ACCOUNT_ID, name));
  const auto inner = name + ".fifo";
  show("OfConcatenation", "a-" + inner + "-b-" + inner);
  show("WithNumber", format("n={}!", number->valueAsNumber()));
  show("OnlyNumber", format("{}", number->valueAsNumber()));

  // Fn::join
  show("Literals", Fn::join("-", {"a", "b", "c"}));
  show("One", Fn::join("-", {name}));
  show("Mixed", Fn::join("-", {"a", "b", name, "c", "d"}));
  show("SameDelimiter", Fn::join("-", {"a", Fn::join("-", {"b", name}), "c"}));
  show("OtherDelimiter", Fn::join(",", {"a", Fn::join("-", {"b", name}), "c"}));
  show("LiteralInside", Fn::join(",", {"a", Fn::join("-", {"b", "c"}), name}));
  show("DeepSame", Fn::join("/", {Fn::join("/", {Fn::join("/", {"a", name}), "b"}), Fn::join("/", {"c", queue->ref()})}));
  show("OfTokenList", Fn::join("|", list->valueAsList()));
  show("TokenListInside", Fn::join("|", {"a", Fn::join("|", list->valueAsList()), "b"}));
  show("ConcatInside", Fn::join("-", {"a", "b" + name, "c"}));
  show("JoinInConcat", "<" + Fn::join("-", {"a", name}) + ">");
  show("EmptyDelimiter", Fn::join("", {"a", Fn::join("", {"b", name}), "c" + queue->ref() + "d", "e"}));
  show("EmptyTexts", Fn::join("-", {"", name, ""}));
  show("EmptyTextsInConcat", "" + name + "");
  show("Delimiters", Fn::join(", ", {"a", name, Fn::join(" ,", {"b", name})}));
  show("SplitOfJoin", Fn::select(1, Fn::split("-", Fn::join("-", {"a", name}))));
  show("JoinOfSplit", Fn::join("+", Fn::split("-", name)));
  show("Dollars", "${literal} $ " + name + " ${AWS::Region}");
  app.synth();
}
