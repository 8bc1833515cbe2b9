// SPDX-License-Identifier: Apache-2.0
// Writes down what was decided.
#pragma once
#include <string>
#include <string_view>

#include "decide.hpp"

namespace cfngen {

class Writer {
 public:
  explicit Writer(std::string_view upstreamVersion) : version_(upstreamVersion) {}

  /// <service>/cfn_<resource>.hpp
  std::string resource(const ClassPlan& plan) const;
  /// <service>/<resource>_ref.hpp
  std::string reference(const ClassPlan& plan) const;
  /// <service>/cfn_<name>.hpp of a class that lives in another service.
  std::string alias(std::string_view service, const Alias& alias) const;
  /// <service>/l1.hpp
  std::string umbrella(const Service& service) const;
  /// <service>.hpp
  std::string service(const Service& service) const;

 private:
  std::string banner() const;
  std::string version_;
};

}  // namespace cfngen
