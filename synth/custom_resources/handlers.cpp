// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/handlers.hpp"

#include <cdkpp/core/errors.hpp>

#include "hash/digest.hpp"

namespace cdk::detail {

namespace {

class Fingerprint {
 public:
  Fingerprint() { field("options.extra", "").field("options.follow", "external"); }
  Fingerprint& file(const std::string& name, const std::string& content) {
    return field("file:" + name, std::to_string(content.size()) + ":" + hash::sha256(content).str());
  }
  std::string take() { return sha_.hex().str(); }

 private:
  Fingerprint& field(const std::string& key, const std::string& value) {
    sha_.update("\x01").update(key).update("\x02").update(value).update("\x03");
    return *this;
  }
  hash::Sha256 sha_;
};

}  // namespace

const HandlerFile& handlerFile(std::string_view handler) {
  for (const HandlerFile* file = handlerFiles; file->handler; ++file)
    if (file->handler == handler) return *file;
  throw AssumptionError("CDKPP2664", "the library has no custom resource handler '" + std::string(handler) + "'");
}

HandlerCode handlerCode(std::string_view handler, bool wrapped) {
  const HandlerFile& file = handlerFile(handler);
  HandlerCode code{.hash = {}, .index = file.text, .indexName = file.fileName};
  Fingerprint fingerprint;
  if (wrapped) {
    code.entrypoint = handlerFile("entrypoint").text;
    fingerprint.file(kEntrypointFile, code.entrypoint);
  }
  code.hash = fingerprint.file(code.indexName, code.index).take();
  return code;
}

}  // namespace cdk::detail
