// SPDX-License-Identifier: Apache-2.0
// Assertions on what a program synthesizes, for any test framework. CMake: link cdkpp::assertions.
#pragma once
#include <cdkpp/assertions/annotations.hpp>
#include <cdkpp/assertions/assertion_error.hpp>
#include <cdkpp/assertions/capture.hpp>
#include <cdkpp/assertions/match.hpp>
#include <cdkpp/assertions/matcher.hpp>
#include <cdkpp/assertions/pattern.hpp>
#include <cdkpp/assertions/snapshot.hpp>
#include <cdkpp/assertions/tags.hpp>
#include <cdkpp/assertions/template.hpp>
