// SPDX-License-Identifier: Apache-2.0
// Unique names made of the ids on a path in the tree. Deployed resources are known by them: every character counts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::detail {

/** At most 248 letters and digits: the ids run together, and eight digits of the hash of the path. A single id needs no
 * hash. "Default" counts for nothing, "Resource" only in the hash, and an id with which the id before it ends is not
 * repeated. Logical ids, Names::uniqueId.
 * @throws Error CDKPP2022 when there is no component. */
std::string makeUniqueId(const std::vector<std::string_view>& components);

struct UniqueNameOptions {
  /** What stays beside ASCII letters and digits: the inside of a character class, so "._-", "a-z" and "\\]" are fine.
   */
  std::string_view allowedSpecialCharacters{};
  std::size_t maxLength = 256;
  /** Stands before the name and counts in its length. */
  std::string_view prefix{};
  std::string_view separator{};
};

/** As makeUniqueId, with other characters and lengths; what is too long loses its middle. Names::uniqueResourceName.
 * @throws Error CDKPP2022 when there is no component, CDKPP2400 when maxLength leaves no room beside the hash. */
std::string makeUniqueResourceName(const std::vector<std::string_view>& components,
                                   const UniqueNameOptions& options = {});

/** The name of a stack, or the id of its artifact before characters are replaced: a single id as it is, else a unique
 * name of at most 128 characters. */
std::string makeStackName(const std::vector<std::string_view>& components, std::string_view prefix = {});

}  // namespace cdk::detail
