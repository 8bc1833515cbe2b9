// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/s3_assets/asset.hpp>

namespace cdk::detail {

Handle<s3::IBucket> importAssetBucket(Construct& asset, const Value<std::string>& bucketName) {
  return s3::Bucket::fromBucketName(asset, Id("AssetBucket", asset.node().location()), bucketName);
}

}  // namespace cdk::detail
