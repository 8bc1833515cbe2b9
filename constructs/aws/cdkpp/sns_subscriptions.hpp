// SPDX-License-Identifier: Apache-2.0
// The subscribers of sns topics.
#pragma once
#include <cdkpp/sns_subscriptions/email_subscription.hpp>
#include <cdkpp/sns_subscriptions/firehose_subscription.hpp>
#include <cdkpp/sns_subscriptions/lambda_subscription.hpp>
#include <cdkpp/sns_subscriptions/sms_subscription.hpp>
#include <cdkpp/sns_subscriptions/sqs_subscription.hpp>
#include <cdkpp/sns_subscriptions/url_subscription.hpp>
