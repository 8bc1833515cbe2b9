// SPDX-License-Identifier: Apache-2.0
// Hands on the values of parameters that a stack of another region has written, and marks them as in use by a tag.
'use strict';
const { SSM } = require('@aws-sdk/client-ssm');

const AT_ONCE = 10; // calls under way at the same time

async function forEach(items, action) {
  const rest = [...items];
  const work = async () => {
    while (rest.length > 0) await action(rest.shift());
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, rest.length) }, work));
}

exports.handler = async (event) => {
  const { region, prefix, imports } = event.ResourceProperties.ReaderProps;
  const ssm = new SSM({ region });
  const tag = `aws-cdk:strong-ref:${prefix}`;
  const mark = (ResourceId) =>
    ssm.addTagsToResource({ ResourceId, ResourceType: 'Parameter', Tags: [{ Key: tag, Value: 'true' }] });
  const release = async (ResourceId) => {
    try {
      await ssm.removeTagsFromResource({ ResourceId, ResourceType: 'Parameter', TagKeys: [tag] });
    } catch (error) {
      if (error.name !== 'InvalidResourceId') throw error; // the parameter is gone already
    }
  };

  const names = Object.keys(imports);
  if (event.RequestType === 'Delete') {
    await forEach(names, release);
    return undefined;
  }
  const old = event.RequestType === 'Update' ? Object.keys(event.OldResourceProperties.ReaderProps.imports) : [];
  await forEach(old.filter((name) => !names.includes(name)), release);
  await forEach(names.filter((name) => !old.includes(name)), mark);
  return { Data: imports };
};
