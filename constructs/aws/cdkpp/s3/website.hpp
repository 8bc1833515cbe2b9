// SPDX-License-Identifier: Apache-2.0
// The redirections of a bucket that serves a website. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

struct RedirectProtocol {
  static constexpr const char* HTTP = "http";
  static constexpr const char* HTTPS = "https";
};

/// Where all requests to a website go instead.
struct RedirectTarget {
  /// "www.example.com". CloudFormation: HostName.
  Required<Value<std::string>> hostName;
  /// One of RedirectProtocol. CloudFormation: Protocol. @default that of the request
  Optional<Value<std::string>> protocol{};
};

/// What takes the place of the key that was asked for.
class ReplaceKey {
 public:
  /// Another key.
  static ReplaceKey with(Value<std::string> keyReplacement) { return ReplaceKey(std::move(keyReplacement), {}); }
  /// The prefix of the condition becomes another one.
  static ReplaceKey prefixWith(Value<std::string> keyReplacement) { return ReplaceKey({}, std::move(keyReplacement)); }
  Optional<Value<std::string>> withKey{};
  Optional<Value<std::string>> prefixWithKey{};

 private:
  ReplaceKey(Optional<Value<std::string>> key, Optional<Value<std::string>> prefix)
      : withKey(std::move(key)), prefixWithKey(std::move(prefix)) {}
};

/// Which requests a routing rule is for: at least one of the two is given, both must hold.
struct RoutingRuleCondition {
  /// "404". CloudFormation: HttpErrorCodeReturnedEquals. @default any
  Optional<Value<std::string>> httpErrorCodeReturnedEquals{};
  /// How the key begins. CloudFormation: KeyPrefixEquals. @default any
  Optional<Value<std::string>> keyPrefixEquals{};
};

/// A redirection of some requests to a website.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html
struct RoutingRule {
  /// CloudFormation: RoutingRuleCondition. @default all requests
  Optional<RoutingRuleCondition> condition{};
  /// CloudFormation: HostName. @default that of the request
  Optional<Value<std::string>> hostName{};
  /// CloudFormation: HttpRedirectCode. @default "301"
  Optional<Value<std::string>> httpRedirectCode{};
  /// One of RedirectProtocol. CloudFormation: Protocol. @default that of the request
  Optional<Value<std::string>> protocol{};
  /// CloudFormation: ReplaceKeyWith, ReplaceKeyPrefixWith. @default the key stays
  Optional<ReplaceKey> replaceKey{};
};

}  // namespace cdk::s3
