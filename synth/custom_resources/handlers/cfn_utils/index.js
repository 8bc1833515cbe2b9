// SPDX-License-Identifier: Apache-2.0
// Documents whose text is known at deployment only: text to document for CfnJson, value to text for toJsonString.
'use strict';

exports.handler = async (event) => {
  const value = event.ResourceProperties.Value;
  switch (event.ResourceType) {
    case 'Custom::AWSCDKCfnJson':
      return { Data: { Value: JSON.parse(value) } };
    case 'Custom::AWSCDKCfnJsonStringify':
      return { Data: { Value: JSON.stringify(value) } };
    default:
      throw new Error(`unexpected resource type "${event.ResourceType}"`);
  }
};
