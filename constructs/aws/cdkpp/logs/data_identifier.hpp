// SPDX-License-Identifier: Apache-2.0
// DataIdentifier: kinds of sensitive data. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <string>
#include <utility>

namespace cdk::logs {

/// A kind of sensitive data that CloudWatch Logs finds: one of the constants, another one by its name, or a
/// CustomDataIdentifier.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html
class DataIdentifier {
 public:
  static constexpr const char* ADDRESS = "Address";
  static constexpr const char* AWSSECRETKEY = "AwsSecretKey";
  static constexpr const char* BANKACCOUNTNUMBER_DE = "BankAccountNumber-DE";
  static constexpr const char* BANKACCOUNTNUMBER_ES = "BankAccountNumber-ES";
  static constexpr const char* BANKACCOUNTNUMBER_FR = "BankAccountNumber-FR";
  static constexpr const char* BANKACCOUNTNUMBER_GB = "BankAccountNumber-GB";
  static constexpr const char* BANKACCOUNTNUMBER_IT = "BankAccountNumber-IT";
  static constexpr const char* BANKACCOUNTNUMBER_US = "BankAccountNumber-US";
  static constexpr const char* CEPCODE_BR = "CepCode-BR";
  static constexpr const char* CNPJ_BR = "Cnpj-BR";
  static constexpr const char* CPFCODE_BR = "CpfCode-BR";
  static constexpr const char* CREDITCARDEXPIRATION = "CreditCardExpiration";
  static constexpr const char* CREDITCARDNUMBER = "CreditCardNumber";
  static constexpr const char* CREDITCARDSECURITYCODE = "CreditCardSecurityCode";
  static constexpr const char* DRIVERSLICENSE_AT = "DriversLicense-AT";
  static constexpr const char* DRIVERSLICENSE_AU = "DriversLicense-AU";
  static constexpr const char* DRIVERSLICENSE_BE = "DriversLicense-BE";
  static constexpr const char* DRIVERSLICENSE_BG = "DriversLicense-BG";
  static constexpr const char* DRIVERSLICENSE_CA = "DriversLicense-CA";
  static constexpr const char* DRIVERSLICENSE_CY = "DriversLicense-CY";
  static constexpr const char* DRIVERSLICENSE_CZ = "DriversLicense-CZ";
  static constexpr const char* DRIVERSLICENSE_DE = "DriversLicense-DE";
  static constexpr const char* DRIVERSLICENSE_DK = "DriversLicense-DK";
  static constexpr const char* DRIVERSLICENSE_EE = "DriversLicense-EE";
  static constexpr const char* DRIVERSLICENSE_ES = "DriversLicense-ES";
  static constexpr const char* DRIVERSLICENSE_FI = "DriversLicense-FI";
  static constexpr const char* DRIVERSLICENSE_FR = "DriversLicense-FR";
  static constexpr const char* DRIVERSLICENSE_GB = "DriversLicense-GB";
  static constexpr const char* DRIVERSLICENSE_GR = "DriversLicense-GR";
  static constexpr const char* DRIVERSLICENSE_HR = "DriversLicense-HR";
  static constexpr const char* DRIVERSLICENSE_HU = "DriversLicense-HU";
  static constexpr const char* DRIVERSLICENSE_IE = "DriversLicense-IE";
  static constexpr const char* DRIVERSLICENSE_IT = "DriversLicense-IT";
  static constexpr const char* DRIVERSLICENSE_LT = "DriversLicense-LT";
  static constexpr const char* DRIVERSLICENSE_LU = "DriversLicense-LU";
  static constexpr const char* DRIVERSLICENSE_LV = "DriversLicense-LV";
  static constexpr const char* DRIVERSLICENSE_MT = "DriversLicense-MT";
  static constexpr const char* DRIVERSLICENSE_NL = "DriversLicense-NL";
  static constexpr const char* DRIVERSLICENSE_PL = "DriversLicense-PL";
  static constexpr const char* DRIVERSLICENSE_PT = "DriversLicense-PT";
  static constexpr const char* DRIVERSLICENSE_RO = "DriversLicense-RO";
  static constexpr const char* DRIVERSLICENSE_SE = "DriversLicense-SE";
  static constexpr const char* DRIVERSLICENSE_SI = "DriversLicense-SI";
  static constexpr const char* DRIVERSLICENSE_SK = "DriversLicense-SK";
  static constexpr const char* DRIVERSLICENSE_US = "DriversLicense-US";
  static constexpr const char* DRUGENFORCEMENTAGENCYNUMBER_US = "DrugEnforcementAgencyNumber-US";
  static constexpr const char* ELECTORALROLLNUMBER_GB = "ElectoralRollNumber-GB";
  static constexpr const char* EMAILADDRESS = "EmailAddress";
  static constexpr const char* HEALTHINSURANCECARDNUMBER_EU = "HealthInsuranceCardNumber-EU";
  static constexpr const char* HEALTHINSURANCECLAIMNUMBER_US = "HealthInsuranceClaimNumber-US";
  static constexpr const char* HEALTHINSURANCENUMBER_FR = "HealthInsuranceNumber-FR";
  static constexpr const char* HEALTHCAREPROCEDURECODE_US = "HealthcareProcedureCode-US";
  static constexpr const char* INDIVIDUALTAXIDENTIFICATIONNUMBER_US = "IndividualTaxIdentificationNumber-US";
  static constexpr const char* INSEECODE_FR = "InseeCode-FR";
  static constexpr const char* IPADDRESS = "IpAddress";
  static constexpr const char* LATLONG = "LatLong";
  static constexpr const char* MEDICAREBENEFICIARYNUMBER_US = "MedicareBeneficiaryNumber-US";
  static constexpr const char* NAME = "Name";
  static constexpr const char* NATIONALDRUGCODE_US = "NationalDrugCode-US";
  static constexpr const char* NATIONALIDENTIFICATIONNUMBER_DE = "NationalIdentificationNumber-DE";
  static constexpr const char* NATIONALIDENTIFICATIONNUMBER_ES = "NationalIdentificationNumber-ES";
  static constexpr const char* NATIONALIDENTIFICATIONNUMBER_IT = "NationalIdentificationNumber-IT";
  static constexpr const char* NATIONALINSURANCENUMBER_GB = "NationalInsuranceNumber-GB";
  static constexpr const char* NATIONALPROVIDERID_US = "NationalProviderId-US";
  static constexpr const char* NHSNUMBER_GB = "NhsNumber-GB";
  static constexpr const char* NIENUMBER_ES = "NieNumber-ES";
  static constexpr const char* NIFNUMBER_ES = "NifNumber-ES";
  static constexpr const char* OPENSSHPRIVATEKEY = "OpenSshPrivateKey";
  static constexpr const char* PASSPORTNUMBER_CA = "PassportNumber-CA";
  static constexpr const char* PASSPORTNUMBER_DE = "PassportNumber-DE";
  static constexpr const char* PASSPORTNUMBER_ES = "PassportNumber-ES";
  static constexpr const char* PASSPORTNUMBER_FR = "PassportNumber-FR";
  static constexpr const char* PASSPORTNUMBER_GB = "PassportNumber-GB";
  static constexpr const char* PASSPORTNUMBER_IT = "PassportNumber-IT";
  static constexpr const char* PASSPORTNUMBER_US = "PassportNumber-US";
  static constexpr const char* PERMANENTRESIDENCENUMBER_CA = "PermanentResidenceNumber-CA";
  static constexpr const char* PERSONALHEALTHNUMBER_CA = "PersonalHealthNumber-CA";
  static constexpr const char* PGPPRIVATEKEY = "PgpPrivateKey";
  static constexpr const char* PHONENUMBER_BR = "PhoneNumber-BR";
  static constexpr const char* PHONENUMBER_DE = "PhoneNumber-DE";
  static constexpr const char* PHONENUMBER_ES = "PhoneNumber-ES";
  static constexpr const char* PHONENUMBER_FR = "PhoneNumber-FR";
  static constexpr const char* PHONENUMBER_GB = "PhoneNumber-GB";
  static constexpr const char* PHONENUMBER_IT = "PhoneNumber-IT";
  static constexpr const char* PHONENUMBER_US = "PhoneNumber-US";
  static constexpr const char* PKCSPRIVATEKEY = "PkcsPrivateKey";
  static constexpr const char* POSTALCODE_CA = "PostalCode-CA";
  static constexpr const char* PUTTYPRIVATEKEY = "PuttyPrivateKey";
  static constexpr const char* RGNUMBER_BR = "RgNumber-BR";
  static constexpr const char* SOCIALINSURANCENUMBER_CA = "SocialInsuranceNumber-CA";
  static constexpr const char* SSN_ES = "Ssn-ES";
  static constexpr const char* SSN_US = "Ssn-US";
  static constexpr const char* TAXID_DE = "TaxId-DE";
  static constexpr const char* TAXID_ES = "TaxId-ES";
  static constexpr const char* TAXID_FR = "TaxId-FR";
  static constexpr const char* TAXID_GB = "TaxId-GB";
  static constexpr const char* VEHICLEIDENTIFICATIONNUMBER = "VehicleIdentificationNumber";
  static constexpr const char* ZIPCODE_US = "ZipCode-US";

  /// @param name as CloudWatch Logs has it, without the ARN before it
  DataIdentifier(const char* name) : name_(name) {}
  explicit DataIdentifier(std::string name) : name_(std::move(name)) {}
  const std::string& name() const { return name_; }
  /// The regular expression of a CustomDataIdentifier, else "".
  const std::string& regex() const { return regex_; }
  /// The name, and for a CustomDataIdentifier "name: regex".
  std::string toString() const;

 protected:
  DataIdentifier(std::string name, std::string regex) : name_(std::move(name)), regex_(std::move(regex)) {}

 private:
  std::string name_;
  std::string regex_{};
};

/// Sensitive data of your own, by a regular expression.
class CustomDataIdentifier : public DataIdentifier {
 public:
  CustomDataIdentifier(std::string name, std::string regex) : DataIdentifier(std::move(name), std::move(regex)) {}
};

}  // namespace cdk::logs
