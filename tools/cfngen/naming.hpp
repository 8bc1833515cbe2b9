// SPDX-License-Identifier: Apache-2.0
// All rules for the names in the generated code.
#pragma once
#include <set>
#include <string>
#include <string_view>

namespace cfngen {

/// CfnDBInstance -> cfn_db_instance, IVPCCidrBlockRef -> ivpc_cidr_block_ref.
std::string snakeCase(std::string_view name);

/// CfnDBInstance -> cfn_db_instance.hpp.
std::string resourceHeader(std::string_view className);
/// IDBInstanceRef -> db_instance_ref.hpp.
std::string referenceHeader(std::string_view interface);

/// The name of a field: upstream's, with an underscore behind what C++ does not allow.
std::string fieldName(std::string_view name);

/// The name of a constant: "aws:kms" -> AWS_KMS, "gp2" -> GP2, "BucketOwnerRead" -> BUCKET_OWNER_READ.
std::string constantName(std::string_view value);

/// accessControl -> AccessControl, the struct that holds the constants of a property.
std::string constantsName(std::string_view property);

/// The name, or the name with underscores behind it when it is taken; takes the result.
std::string unique(std::string name, std::set<std::string>& taken);

/// A C++ string literal.
std::string quoted(std::string_view text);

}  // namespace cfngen
