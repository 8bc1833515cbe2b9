// SPDX-License-Identifier: Apache-2.0
// Who can get the notifications of s3 buckets.
#pragma once
#include <cdkpp/s3_notifications/lambda_destination.hpp>
#include <cdkpp/s3_notifications/sns_destination.hpp>
#include <cdkpp/s3_notifications/sqs_destination.hpp>
