// SPDX-License-Identifier: Apache-2.0
// All messages that a program has attached to its constructs.
#pragma once
#include <cdkpp/construct/construct.hpp>

#include <string>
#include <vector>

namespace cdk::detail {

enum class AnnotationLevel { INFO, WARNING, ERROR };

struct AnnotationMessage {
  AnnotationLevel level;
  std::string path;     ///< of the construct
  std::string message;  ///< with "[ack: id]" where it has an id
  Location at;          ///< where the construct was created
};

/// In tree order, nested stages included; those of one construct in the order of addition. Warnings that
/// Validations::acknowledge took out are left out.
std::vector<AnnotationMessage> collectAnnotations(const Construct& root);

}  // namespace cdk::detail
