// SPDX-License-Identifier: Apache-2.0
// Resources that CloudFormation does not have. Follows aws-cdk-lib 2.276.0, custom-resources.
#pragma once
#include <cdkpp/custom_resources/aws_custom_resource.hpp>
#include <cdkpp/custom_resources/aws_custom_resource_policy.hpp>
#include <cdkpp/custom_resources/aws_sdk_call.hpp>
#include <cdkpp/custom_resources/custom_resource_config.hpp>
#include <cdkpp/custom_resources/logging.hpp>
#include <cdkpp/custom_resources/physical_resource_id.hpp>
#include <cdkpp/custom_resources/provider.hpp>
#include <cdkpp/custom_resources/waiter_state_machine.hpp>
