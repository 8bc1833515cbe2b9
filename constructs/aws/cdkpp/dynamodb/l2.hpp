// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of dynamodb.
#pragma once
#include <cdkpp/dynamodb/import_source.hpp>
#include <cdkpp/dynamodb/itable.hpp>
#include <cdkpp/dynamodb/scalable_table_attribute.hpp>
#include <cdkpp/dynamodb/stream_grants.hpp>
#include <cdkpp/dynamodb/table.hpp>
#include <cdkpp/dynamodb/table_base.hpp>
#include <cdkpp/dynamodb/table_grants.hpp>
#include <cdkpp/dynamodb/table_options.hpp>
