// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/handler_asset.hpp"

#include <cdkpp/core/asset_support.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/stack.hpp>

#include "assets/staged_files.hpp"
#include "custom_resources/handlers.hpp"
#include "filesystem/path_text.hpp"

namespace cdk::detail {

StagedHandler stageHandler(const IConstruct& scope, std::string_view handler, bool wrapped) {
  const HandlerCode code = handlerCode(handler, wrapped);
  const std::string name = "asset." + code.hash;
  stageText(scope, name + "/" + code.indexName, code.index);
  if (wrapped) stageText(scope, name + "/" + kEntrypointFile, code.entrypoint);
  const Handle<Stage> stage = Stage::of(scope);
  const std::string staged = filesystem::join(filesystem::resolve(stage->assetOutdir()), name);
  return {.path = filesystem::relative(stage->outdir(), staged), .hash = code.hash};
}

HandlerAsset handlerAsset(const IConstruct& scope, std::string_view handler, std::string_view name) {
  const StagedHandler staged = stageHandler(scope, handler, false);
  const FileAssetLocation location = Stack::of(scope).synthesizer().addFileAsset(
      {.displayName = cdk::Names::stackRelativeConstructPath(scope) + "/" + std::string(name),
       .fileName = staged.path,
       .packaging = FileAssetPackaging::ZIP_DIRECTORY,
       .sourceHash = staged.hash});
  return {.location = location, .path = staged.path, .scope = &scope};
}

void HandlerAsset::addResourceMetadata(CfnResource& resource, const char* property) const {
  addAssetMetadata(*scope, resource,
                   {{"aws:asset:path", path}, {"aws:asset:is-bundled", false}, {"aws:asset:property", property}});
}

}  // namespace cdk::detail
