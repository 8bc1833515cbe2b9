// SPDX-License-Identifier: Apache-2.0
// Text is neither true nor false.
// g++: conversion from|could not convert|no suitable|cannot convert
// clang: no viable conversion
#include <cdkpp/cdk.hpp>

using namespace cdk;

void misuse() { Value<bool> value = "true"; }
