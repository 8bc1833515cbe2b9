// SPDX-License-Identifier: Apache-2.0
// A value is not a std::string.
// g++: conversion from|could not convert|no suitable|cannot convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<std::string> a, Value<std::string> b) { std::string text = a; }
