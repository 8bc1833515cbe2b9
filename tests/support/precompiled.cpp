// SPDX-License-Identifier: Apache-2.0
// The translation unit for whose sake the precompiled header is made; the test programs use it too.
#include "support/precompiled.hpp"
