// SPDX-License-Identifier: Apache-2.0
// Lifecycle rules.
#include "s3/configurations.hpp"
#include "s3/rules.hpp"
#include "s3/tag_filters.hpp"

namespace cdk::detail {
namespace {

using s3::CfnBucket;

/// "2030-06-01T00:00:00Z", also with fractions: S3 takes midnight only.
bool isMidnight(const std::string& date) {
  static constexpr std::string_view FORM = "dddd-dd-ddT00:00:00";
  if (date.size() <= FORM.size()) return false;
  for (std::size_t i = 0; i < FORM.size(); ++i)
    if (FORM[i] == 'd' ? date[i] < '0' || date[i] > '9' : date[i] != FORM[i]) return false;
  const std::string rest = date.substr(FORM.size());
  return rest == "Z" || rest == ".000Z";
}

void checkDate(const char* name, const Optional<Value<std::string>>& date, PropertyRules& rules) {
  if (date && date->isLiteral())
    rules.require(isMidnight(date->literal()), std::string(name) + " must be midnight of a day, such as " +
                                                   "2030-06-01T00:00:00Z, but '" + date->literal() + "' was given");
}

CfnBucket::RuleProperty rendered(const s3::LifecycleRule& rule) {
  CfnBucket::RuleProperty result{.expirationDate = rule.expirationDate,
                                 .expirationInDays = inDays(rule.expiration),
                                 .expiredObjectDeleteMarker = rule.expiredObjectDeleteMarker,
                                 .id = rule.id,
                                 .objectSizeGreaterThan = rule.objectSizeGreaterThan,
                                 .objectSizeLessThan = rule.objectSizeLessThan,
                                 .prefix = rule.prefix,
                                 .status = rule.enabled.valueOr(true) ? "Enabled" : "Disabled",
                                 .tagFilters = tagFilters(rule.tagFilters)};
  if (rule.abortIncompleteMultipartUploadAfter)
    result.abortIncompleteMultipartUpload = CfnBucket::AbortIncompleteMultipartUploadProperty{
        .daysAfterInitiation = rule.abortIncompleteMultipartUploadAfter->toDays()};
  if (rule.noncurrentVersionExpiration)
    result.noncurrentVersionExpiration =
        CfnBucket::NoncurrentVersionExpirationProperty{.newerNoncurrentVersions = rule.noncurrentVersionsToRetain,
                                                       .noncurrentDays = rule.noncurrentVersionExpiration->toDays()};
  for (const s3::NoncurrentVersionTransition& transition : rule.noncurrentVersionTransitions)
    result.noncurrentVersionTransitions.add(
        CfnBucket::NoncurrentVersionTransitionProperty{.newerNoncurrentVersions = transition.noncurrentVersionsToRetain,
                                                       .storageClass = *transition.storageClass,
                                                       .transitionInDays = transition.transitionAfter->toDays()});
  for (const s3::Transition& transition : rule.transitions)
    result.transitions.add(CfnBucket::TransitionProperty{.storageClass = *transition.storageClass,
                                                         .transitionDate = transition.transitionDate,
                                                         .transitionInDays = inDays(transition.transitionAfter)});
  return result;
}

}  // namespace

void checkLifecycleRule(const s3::LifecycleRule& rule, PropertyRules& rules) {
  rules.require(
      !rule.expiredObjectDeleteMarker.valueOr(false) ||
          (!rule.expiration && !rule.expirationDate && !rule.tagFilters.hasValue()),
      "expiredObjectDeleteMarker cannot be given with expiration, expirationDate or tagFilters in a lifecycle "
      "rule; make two rules of it");
  rules.require(rule.abortIncompleteMultipartUploadAfter || rule.expiration || rule.expirationDate ||
                    rule.expiredObjectDeleteMarker.hasValue() || rule.noncurrentVersionExpiration ||
                    rule.noncurrentVersionsToRetain || rule.noncurrentVersionTransitions.hasValue() ||
                    rule.transitions.hasValue(),
                "a lifecycle rule does nothing; give it abortIncompleteMultipartUploadAfter, expiration, "
                "expirationDate, expiredObjectDeleteMarker, noncurrentVersionExpiration, noncurrentVersionsToRetain, "
                "noncurrentVersionTransitions or transitions");
  checkDate("expirationDate", rule.expirationDate, rules);
  for (const s3::Transition& transition : rule.transitions) {
    rules.require(transition.transitionAfter.hasValue() != transition.transitionDate.hasValue(),
                  "a transition of a lifecycle rule must have exactly one of transitionDate and transitionAfter");
    checkDate("transitionDate", transition.transitionDate, rules);
  }
}

Optional<CfnBucket::LifecycleConfigurationProperty> lifecycleConfiguration(
    const List<s3::LifecycleRule>& rules, const Optional<Value<std::string>>& minimumObjectSize) {
  if (rules.size() == 0) return {};
  List<CfnBucket::RuleProperty> list;
  for (const s3::LifecycleRule& rule : rules) list.add(rendered(rule));
  return CfnBucket::LifecycleConfigurationProperty{.rules = list,
                                                   .transitionDefaultMinimumObjectSize = minimumObjectSize};
}

}  // namespace cdk::detail
