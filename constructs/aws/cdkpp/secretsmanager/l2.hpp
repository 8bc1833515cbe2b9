// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of secretsmanager.
#pragma once
#include <cdkpp/secretsmanager/attachment_target.hpp>
#include <cdkpp/secretsmanager/hosted_rotation.hpp>
#include <cdkpp/secretsmanager/isecret.hpp>
#include <cdkpp/secretsmanager/resource_policy.hpp>
#include <cdkpp/secretsmanager/rotation_schedule.hpp>
#include <cdkpp/secretsmanager/secret.hpp>
#include <cdkpp/secretsmanager/secret_base.hpp>
#include <cdkpp/secretsmanager/secret_rotation.hpp>
#include <cdkpp/secretsmanager/secret_rotation_application.hpp>
#include <cdkpp/secretsmanager/secret_target_attachment.hpp>
