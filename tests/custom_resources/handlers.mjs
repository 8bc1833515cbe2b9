// SPDX-License-Identifier: Apache-2.0
// Loads the handlers of custom resources for tests, with a client of Systems Manager that notes its calls.
import Module, { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const handlers = '../../synth/custom_resources/handlers';

export const calls = [];
export const failures = new Map(); // parameter name -> error of its call
export let region;

class SSM {
  constructor(options) {
    region = options.region;
    for (const name of ['putParameter', 'deleteParameters', 'addTagsToResource', 'removeTagsFromResource']) {
      this[name] = async (input) => {
        calls.push([name, input]);
        const error = failures.get(input.ResourceId ?? input.Name);
        if (error) throw error;
        return {};
      };
    }
  }
}

const load = Module._load;
Module._load = (name, ...rest) => (name === '@aws-sdk/client-ssm' ? { SSM } : load(name, ...rest));

export const handler = (name) => require(`${handlers}/${name}/index.js`);
export const reset = () => {
  calls.length = 0;
  failures.clear();
};
