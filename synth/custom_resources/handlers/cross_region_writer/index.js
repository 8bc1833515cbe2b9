// SPDX-License-Identifier: Apache-2.0
// Writes the values that stacks of another region use to parameters of that region.
'use strict';
const { SSM } = require('@aws-sdk/client-ssm');

const DELETE_LIMIT = 10; // names in one call of DeleteParameters

async function write(ssm, values) {
  await Promise.all(
    Object.entries(values).map(([Name, Value]) => ssm.putParameter({ Name, Value, Type: 'String', Overwrite: true })),
  );
}

async function remove(ssm, names) {
  const sorted = [...names].sort();
  for (let i = 0; i < sorted.length; i += DELETE_LIMIT) {
    await ssm.deleteParameters({ Names: sorted.slice(i, i + DELETE_LIMIT) });
  }
}

exports.handler = async (event) => {
  const { region, exports: values } = event.ResourceProperties.WriterProps;
  const ssm = new SSM({ region });
  if (event.RequestType === 'Create') {
    await write(ssm, values);
  } else if (event.RequestType === 'Update') {
    const old = event.OldResourceProperties.WriterProps.exports;
    await remove(ssm, Object.keys(old).filter((name) => !(name in values)));
    await write(ssm, Object.fromEntries(Object.entries(values).filter(([name, value]) => old[name] !== value)));
  } else {
    await remove(ssm, Object.keys(values));
  }
};
