// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/handler_lambda_code.hpp"

#include <optional>

#include "custom_resources/handler_asset.hpp"

namespace cdk::detail {
namespace {

class HandlerLambdaCode final : public lambda::ICode {
 public:
  explicit HandlerLambdaCode(const char* handler) : handler_(handler) {}
  lambda::CodeConfig bind(Construct& scope) override {
    asset_ = handlerAsset(scope, handler_, "Code");
    return {.s3Location = lambda::CodeLocation{.bucketName = asset_->location.bucketName,
                                               .objectKey = asset_->location.objectKey}};
  }
  void bindToResource(CfnResource& resource, const lambda::ResourceBindOptions& options) override {
    asset_->addResourceMetadata(resource, options.resourceProperty.valueOr("Code").c_str());
  }

 private:
  const char* handler_;
  std::optional<HandlerAsset> asset_{};
};

}  // namespace

lambda::Code handlerLambdaCode(const char* handler) { return HandlerLambdaCode(handler); }

}  // namespace cdk::detail
