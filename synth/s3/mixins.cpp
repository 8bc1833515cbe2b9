// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>
#include <cdkpp/s3/mixins.hpp>

namespace cdk::s3::mixins {
namespace {

constexpr const char* AUTO_DELETE_TYPE = "Custom::S3AutoDeleteObjects";
constexpr const char* AUTO_DELETE_TAG = "aws-cdk:auto-delete-objects";  // the function asks for it

template <class T>
bool is(const IConstruct& construct) {
  return dynamic_cast<const T*>(&construct) != nullptr;
}

/// The L2 of an L1, or the L1 where it stands alone.
Construct& ownerOf(CfnBucket& bucket) {
  const std::string& id = bucket.node().id();
  const Handle<Construct> scope = bucket.node().scope();
  return scope && (id == "Resource" || id == "Default") ? *scope : bucket.asConstruct();
}

}  // namespace

bool BucketAutoDeleteObjects::supports(const IConstruct& construct) const { return is<CfnBucket>(construct); }

void BucketAutoDeleteObjects::applyTo(IConstruct& construct) {
  auto* bucket = dynamic_cast<CfnBucket*>(&construct);
  if (!bucket) return;
  bucket->node().addValidation([bucket]() -> std::vector<std::string> {
    const auto& policy = bucket->cfnOptions().deletionPolicy;
    if (policy && *policy == CfnDeletionPolicy::DELETE) return {};
    return {
        "the objects of a bucket are to be deleted with it, but its removal policy is not RemovalPolicy::DESTROY "
        "[CDKPP4307]"};
  });
  const BucketReference reference = bucket->bucketRef();
  Construct& owner = ownerOf(*bucket);
  const auto& provider = detail::builtInProvider(
      owner, AUTO_DELETE_TYPE, "s3_auto_delete",
      {.description = format("Lambda function for auto-deleting objects in {} S3 bucket.", reference.bucketName),
       .useCfnResponseWrapper = false});
  iam::AddToResourcePolicyResult result;
  if (const auto policy = iam::ResourceWithPolicies::of(construct))
    result = policy->addToResourcePolicy(
        iam::PolicyStatement{{.actions = {"s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"},
                              .principals = {iam::ArnPrincipal(provider.roleArn())},
                              .resources = {reference.bucketArn, reference.bucketArn + "/*"}}});
  New<CustomResource> emptier{owner,
                              Id("AutoDeleteObjectsCustomResource", bucket->node().location()),
                              {.properties = {{"BucketName", Json(reference.bucketName)}},
                               .resourceType = AUTO_DELETE_TYPE,
                               .serviceToken = provider.serviceToken()}};
  if (result.policyDependable) emptier->node().addDependency(*result.policyDependable);
  Tags::of(*bucket).add(AUTO_DELETE_TAG, "true");
}

bool BucketBlockPublicAccess::supports(const IConstruct& construct) const { return is<CfnBucket>(construct); }

void BucketBlockPublicAccess::applyTo(IConstruct& construct) {
  if (auto* bucket = dynamic_cast<CfnBucket*>(&construct))
    bucket->publicAccessBlockConfiguration =
        CfnBucket::PublicAccessBlockConfigurationProperty{.blockPublicAcls = config_.blockPublicAcls,
                                                          .blockPublicPolicy = config_.blockPublicPolicy,
                                                          .ignorePublicAcls = config_.ignorePublicAcls,
                                                          .restrictPublicBuckets = config_.restrictPublicBuckets};
}

bool BucketPolicyStatements::supports(const IConstruct& construct) const { return is<CfnBucketPolicy>(construct); }

void BucketPolicyStatements::applyTo(IConstruct& construct) {
  auto* policy = dynamic_cast<CfnBucketPolicy*>(&construct);
  if (!policy) return;
  iam::PolicyDocument document = iam::PolicyDocument::fromJson(*policy->policyDocument);
  for (const iam::PolicyStatement& statement : statements_) document.addStatement(statement);
  policy->policyDocument = document.toJson();
}

bool BucketVersioning::supports(const IConstruct& construct) const { return is<CfnBucket>(construct); }

void BucketVersioning::applyTo(IConstruct& construct) {
  if (auto* bucket = dynamic_cast<CfnBucket*>(&construct))
    bucket->versioningConfiguration =
        CfnBucket::VersioningConfigurationProperty{.status = enabled_ ? "Enabled" : "Suspended"};
}

}  // namespace cdk::s3::mixins
