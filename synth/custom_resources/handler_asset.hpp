// SPDX-License-Identifier: Apache-2.0
// A handler of the library as an asset, for functions that are made without CustomResourceProvider.
#pragma once
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/stack_synthesizer.hpp>

#include <string>
#include <string_view>

namespace cdk::detail {

/// The files of a handler in the assembly.
struct StagedHandler {
  std::string path;  ///< relative to the directory of the stack's assembly
  std::string hash;
};
/// @param wrapped whether __entrypoint__.js stands before it
StagedHandler stageHandler(const IConstruct& scope, std::string_view handler, bool wrapped);

/// The uploaded code of a handler.
struct HandlerAsset {
  FileAssetLocation location;
  std::string path;  ///< relative to the directory of the stack's assembly
  const IConstruct* scope;
  /// Tells tools which property of a resource holds the code, where the context asks for it.
  void addResourceMetadata(CfnResource& resource, const char* property) const;
};

/// Stages the handler, and enters it into the asset manifest of the stack.
/// @param handler a folder of handlers/ @param name what the asset is called below the path of the scope
HandlerAsset handlerAsset(const IConstruct& scope, std::string_view handler, std::string_view name);

}  // namespace cdk::detail
