// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of iam.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/iam/policy_statement.hpp>
#include <cdkpp/iam/principal.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/iam/role_grants.hpp>
