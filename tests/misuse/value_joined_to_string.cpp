// SPDX-License-Identifier: Apache-2.0
// Text joined with a value is a value.
// g++: conversion from|could not convert|no suitable|cannot convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<std::string> a, Value<std::string> b) { std::string text = std::string("a") + a; }
