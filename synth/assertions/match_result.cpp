// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "assertions/capture_state.hpp"
#include "assertions/mismatch_renderer.hpp"

namespace cdk::assertions {

MatchResult& MatchResult::recordFailure(MatchFailure failure) {
  failed_ = true;
  ++failCount_;
  failCost_ += failure.cost;
  failures_.push_back(std::move(failure));
  return *this;
}

MatchResult& MatchResult::recordCapture(const MatchCapture& capture) {
  captures_.emplace_back(capture.capture.state_, capture.value);
  return *this;
}

MatchResult& MatchResult::compose(std::string_view id, MatchResult inner) {
  for (auto& capture : inner.captures_) captures_.push_back(std::move(capture));
  if (!inner.hasFailed()) return *this;
  failed_ = true;
  failCount_ += inner.failCount_;
  failCost_ += inner.failCost_;
  const auto known = std::find_if(inner_.begin(), inner_.end(), [&](const auto& entry) { return entry.first == id; });
  if (known != inner_.end())
    known->second = std::move(inner);
  else
    inner_.emplace_back(std::string(id), std::move(inner));
  return *this;
}

MatchResult& MatchResult::finished() {
  if (!finished_ && failCount_ == 0)
    for (const auto& [capture, value] : captures_) captureState(capture).values.push_back(value);
  finished_ = true;
  return *this;
}

std::vector<std::string> MatchResult::toHumanStrings() const {
  std::vector<std::string> lines;
  collectHumanStrings("", lines);
  return lines;
}

std::string MatchResult::renderMismatch() const { return hasFailed() ? MismatchRenderer().render(*this) : "<match>"; }

void MatchResult::collectHumanStrings(const std::string& prefix, std::vector<std::string>& lines) const {
  for (const MatchFailure& failure : failures_) {
    std::string path = prefix;
    for (const std::string& key : failure.path) path += "/" + key;
    lines.push_back(failure.message + (path.empty() ? "" : " at " + path) + " (using " + failure.matcher + " matcher)");
  }
  for (const auto& [key, inner] : inner_) inner.collectHumanStrings(prefix + "/" + key, lines);
}

}  // namespace cdk::assertions
