// SPDX-License-Identifier: Apache-2.0
// The id of a construct is text: a value that only CloudFormation knows cannot be part of it.
// g++: conversion from|could not convert|no matching|cannot convert
// clang: no matching|no viable conversion
#include <cdkpp/cdk.hpp>

using namespace cdk;

struct Group : Construct {
  using Construct::Construct;
};

void misuse(Stack& stack, Value<std::string> a) { New<Group> group{stack, "Group-" + a}; }
