// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of iam.
#pragma once
#include <cdkpp/iam/access_key.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/iam/grantable_resources.hpp>
#include <cdkpp/iam/group.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/iam/instance_profile.hpp>
#include <cdkpp/iam/lazy_role.hpp>
#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/oidc_provider_native.hpp>
#include <cdkpp/iam/open_id_connect_provider.hpp>
#include <cdkpp/iam/permissions_boundary.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/iam/policy_statement.hpp>
#include <cdkpp/iam/principal.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/iam/role_grants.hpp>
#include <cdkpp/iam/saml_provider.hpp>
#include <cdkpp/iam/unknown_principal.hpp>
#include <cdkpp/iam/user.hpp>
