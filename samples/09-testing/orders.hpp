// SPDX-License-Identifier: Apache-2.0
// The stack, in a header of its own: main.cpp synthesizes it, the tests look at it.
#pragma once
#include <cdkpp/cdk.hpp>
#include <cdkpp/dynamodb.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

#include "worker_queue.hpp"

struct Orders : cdk::Stack {
  cdk::New<cdk::dynamodb::CfnTable> table{
      *this,
      "Table",
      {.attributeDefinitions = {cdk::dynamodb::CfnTable::AttributeDefinitionProperty{.attributeName = "id",
                                                                                    .attributeType = "S"}},
       .billingMode = "PAY_PER_REQUEST",
       .keySchema = {cdk::dynamodb::CfnTable::KeySchemaProperty{.attributeName = "id", .keyType = "HASH"}}}};
  cdk::New<cdk::s3::Bucket> invoices{*this, "Invoices"};
  cdk::New<WorkerQueue> printing{*this, "Printing", {.longestJob = cdk::Duration::seconds(30)}};
  cdk::New<cdk::iam::Role> printer{*this, "Printer", {.assumedBy = cdk::iam::ServicePrincipal("lambda.amazonaws.com")}};
  cdk::New<cdk::CfnOutput> jobs{*this, "Jobs", {.value = printing->jobs->ref()}};

  explicit Orders(cdk::Scope scope, cdk::StackProps props = {}) : Stack(scope, std::move(props)) {
    table->applyRemovalPolicy(cdk::RemovalPolicy::RETAIN);
    invoices->grantRead(*printer);
  }
};
