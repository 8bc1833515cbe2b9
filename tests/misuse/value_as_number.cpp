// SPDX-License-Identifier: Apache-2.0
// A value is not a double.
// g++: conversion from|could not convert|no suitable|cannot convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse(Value<double> a) { double number = a; }
