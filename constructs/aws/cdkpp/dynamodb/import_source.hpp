// SPDX-License-Identifier: Apache-2.0
// ImportSourceSpecification: items that a new table begins with. Follows aws-cdk-lib 2.276.0, aws-dynamodb.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/s3/bucket_ref.hpp>

namespace cdk::dynamodb {

struct InputCompressionType {
  static constexpr const char* GZIP = "GZIP";
  static constexpr const char* NONE = "NONE";
  static constexpr const char* ZSTD = "ZSTD";
};

struct CsvOptions {
  /// A comma, tab, colon, semicolon, pipe or space. CloudFormation: Delimiter. @default ","
  Optional<std::string> delimiter{};
  /// The names of the columns. CloudFormation: HeaderList. @default the first line of each file
  List<std::string> headerList{};
};

/// The format of the files that items are read from.
class InputFormat {
 public:
  /// @throws ValidationError CDKPP4528 for another delimiter.
  static InputFormat csv(CsvOptions options = {});
  static InputFormat dynamoDBJson() { return InputFormat("DYNAMODB_JSON", {}); }
  static InputFormat ion() { return InputFormat("ION", {}); }
  /// "CSV" … CloudFormation: InputFormat.
  const char* name() const { return name_; }
  /// Set for csv(). CloudFormation: InputFormatOptions.
  const Optional<CsvOptions>& csvOptions() const { return csv_; }

 private:
  InputFormat(const char* name, Optional<CsvOptions> csv) : name_(name), csv_(std::move(csv)) {}
  const char* name_;
  Optional<CsvOptions> csv_;
};

struct ImportSourceSpecification {
  /// CloudFormation: S3Bucket.
  Required<s3::IBucketRef&> bucket;
  /// The account of the bucket. CloudFormation: S3BucketOwner. @default that of the table
  Optional<Value<std::string>> bucketOwner{};
  /// One of InputCompressionType. CloudFormation: InputCompressionType. @default InputCompressionType::NONE
  Optional<std::string> compressionType{};
  Required<InputFormat> inputFormat;
  /// What the keys of all objects begin with. CloudFormation: S3KeyPrefix. @default all objects
  Optional<Value<std::string>> keyPrefix{};
};

}  // namespace cdk::dynamodb
