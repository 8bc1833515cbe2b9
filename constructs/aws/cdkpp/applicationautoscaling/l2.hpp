// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of applicationautoscaling.
#pragma once
#include <cdkpp/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdkpp/applicationautoscaling/scalable_target.hpp>
#include <cdkpp/applicationautoscaling/schedule.hpp>
#include <cdkpp/applicationautoscaling/step_scaling_action.hpp>
#include <cdkpp/applicationautoscaling/step_scaling_policy.hpp>
#include <cdkpp/applicationautoscaling/target_tracking_scaling_policy.hpp>
