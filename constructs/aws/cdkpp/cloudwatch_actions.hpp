// SPDX-License-Identifier: Apache-2.0
// What alarms can do.
#pragma once
#include <cdkpp/cloudwatch_actions/ec2_action.hpp>
#include <cdkpp/cloudwatch_actions/lambda_action.hpp>
#include <cdkpp/cloudwatch_actions/scaling_action.hpp>
#include <cdkpp/cloudwatch_actions/sns_action.hpp>
#include <cdkpp/cloudwatch_actions/ssm_action.hpp>
