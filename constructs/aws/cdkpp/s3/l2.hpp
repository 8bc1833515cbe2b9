// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of s3.
#pragma once
#include <cdkpp/s3/access_logs.hpp>
#include <cdkpp/s3/block_public_access.hpp>
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/s3/bucket_base.hpp>
#include <cdkpp/s3/bucket_grants.hpp>
#include <cdkpp/s3/bucket_metrics.hpp>
#include <cdkpp/s3/bucket_policy.hpp>
#include <cdkpp/s3/bucket_props.hpp>
#include <cdkpp/s3/cloud_trail_events.hpp>
#include <cdkpp/s3/cors_rule.hpp>
#include <cdkpp/s3/encryption.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3/intelligent_tiering.hpp>
#include <cdkpp/s3/inventory.hpp>
#include <cdkpp/s3/lifecycle_rule.hpp>
#include <cdkpp/s3/location.hpp>
#include <cdkpp/s3/mixins.hpp>
#include <cdkpp/s3/notification.hpp>
#include <cdkpp/s3/object_lock.hpp>
#include <cdkpp/s3/replication.hpp>
#include <cdkpp/s3/tag.hpp>
#include <cdkpp/s3/website.hpp>
