// SPDX-License-Identifier: Apache-2.0
// The runtimes that have a name.
#include "lambda/runtimes.hpp"

namespace cdk::detail {

const List<lambda::Runtime>& allRuntimes() {
  using lambda::Runtime;
  // In the order of upstream: some hashes are made of it.
  static const List<Runtime> all = {
      Runtime::NODEJS,          Runtime::NODEJS_4_3,      Runtime::NODEJS_6_10,     Runtime::NODEJS_8_10,
      Runtime::NODEJS_10_X,     Runtime::NODEJS_12_X,     Runtime::NODEJS_14_X,     Runtime::NODEJS_16_X,
      Runtime::NODEJS_18_X,     Runtime::NODEJS_20_X,     Runtime::NODEJS_LATEST,   Runtime::NODEJS_22_X,
      Runtime::NODEJS_24_X,     Runtime::PYTHON_2_7,      Runtime::PYTHON_3_6,      Runtime::PYTHON_3_7,
      Runtime::PYTHON_3_8,      Runtime::PYTHON_3_9,      Runtime::PYTHON_3_10,     Runtime::PYTHON_3_11,
      Runtime::PYTHON_3_12,     Runtime::PYTHON_3_13,     Runtime::PYTHON_3_14,     Runtime::PYTHON_3_15,
      Runtime::JAVA_8,          Runtime::JAVA_8_CORRETTO, Runtime::JAVA_11,         Runtime::JAVA_17,
      Runtime::JAVA_21,         Runtime::JAVA_25,         Runtime::JAVA_8_AL2023,   Runtime::JAVA_11_AL2023,
      Runtime::JAVA_17_AL2023,  Runtime::DOTNET_6,        Runtime::DOTNET_8,        Runtime::DOTNET_9,
      Runtime::DOTNET_10,       Runtime::DOTNET_CORE_1,   Runtime::DOTNET_CORE_2,   Runtime::DOTNET_CORE_2_1,
      Runtime::DOTNET_CORE_3_1, Runtime::GO_1_X,          Runtime::RUBY_2_5,        Runtime::RUBY_2_7,
      Runtime::RUBY_3_2,        Runtime::RUBY_3_3,        Runtime::RUBY_3_4,        Runtime::RUBY_4_0,
      Runtime::PROVIDED,        Runtime::PROVIDED_AL2,    Runtime::PROVIDED_AL2023, Runtime::FROM_IMAGE};
  return all;
}

}  // namespace cdk::detail
