// SPDX-License-Identifier: Apache-2.0
// The code of the library's own custom resource handlers, so that a program needs no files of the library to run.
#pragma once
#include <string>
#include <string_view>

namespace cdk::detail {

/// A file of handlers/: its folder, its name, its text.
struct HandlerFile {
  const char* handler;
  const char* fileName;
  const char* text;
};
/// Ends with an entry of null pointers.
extern const HandlerFile handlerFiles[];

/// The file of a handler. @throws Error CDKPP2664 for an unknown name.
const HandlerFile& handlerFile(std::string_view handler);

/// The file that stands before a handler and answers CloudFormation.
inline constexpr const char* kEntrypointFile = "__entrypoint__.js";

/// The files of a handler as they are uploaded: its file, and with `wrapped` __entrypoint__.js before it.
struct HandlerCode {
  std::string hash;  ///< the same as FileSystem::fingerprint of a directory with the files
  std::string index;
  std::string entrypoint{};  ///< "" without
  std::string indexName;
};
HandlerCode handlerCode(std::string_view handler, bool wrapped);

}  // namespace cdk::detail
