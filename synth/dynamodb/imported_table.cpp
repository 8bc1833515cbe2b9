// SPDX-License-Identifier: Apache-2.0
// Tables that exist.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/dynamodb/table.hpp>

namespace cdk {
namespace {

class ImportedTable final : public dynamodb::TableBase {
 public:
  using Props = dynamodb::TableAttributes;
  explicit ImportedTable(Scope scope, dynamodb::TableAttributes props) : TableBase(scope) {
    if (props.tableArn.hasValue() == props.tableName.hasValue())
      throw ValidationError(
          "CDKPP4524",
          std::string("a table is imported by tableArn or tableName, but ") +
              (props.tableArn ? "both were given: leave one out" : "none was given: give one of them"),
          *this);
    if (props.tableName) {
      tableName_ = *props.tableName;
      tableArn_ = stack().formatArn({.resource = "table", .resourceName = tableName_, .service = "dynamodb"});
    } else {
      tableArn_ = *props.tableArn;
      const auto name = stack().splitArn(tableArn_, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
      if (!name)
        throw ValidationError("CDKPP4524",
                              "the ARN of a table is \"arn:aws:dynamodb:<region>:<account>:table/<name>\", but '" +
                                  tableArn_.literal() + "' was given",
                              *this);
      tableName_ = *name;
    }
    tableStreamArn_ = props.tableStreamArn;
    if (props.encryptionKey) encryptionKey_ = *props.encryptionKey;
    hasIndex_ =
        props.grantIndexPermissions.valueOr(false) || props.globalIndexes.size() > 0 || props.localIndexes.size() > 0;
  }
  bool hasIndex() const override { return hasIndex_; }
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement&) override { return {}; }

 private:
  bool hasIndex_ = false;
};

}  // namespace

namespace dynamodb {

Handle<ITable> Table::fromTableArn(const Parent& scope, const Id& id, Value<std::string> tableArn) {
  return fromTableAttributes(scope, id, {.tableArn = std::move(tableArn)});
}
Handle<ITable> Table::fromTableName(const Parent& scope, const Id& id, Value<std::string> tableName) {
  return fromTableAttributes(scope, id, {.tableName = std::move(tableName)});
}
Handle<ITable> Table::fromTableAttributes(const Parent& scope, const Id& id, TableAttributes attributes) {
  return New<ImportedTable>{scope, id, std::move(attributes)};
}
iam::Grant Table::grantListStreams(const iam::IGrantable& grantee) {
  return iam::Grant::addToPrincipal({.actions = {"dynamodb:ListStreams"}, .grantee = grantee, .resourceArns = {"*"}});
}

}  // namespace dynamodb
}  // namespace cdk
