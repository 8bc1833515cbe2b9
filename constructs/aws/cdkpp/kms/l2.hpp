// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of kms.
#pragma once
#include <cdkpp/kms/alias.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/kms/key.hpp>
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/kms/key_spec.hpp>
#include <cdkpp/kms/via_service_principal.hpp>
