// SPDX-License-Identifier: Apache-2.0
// Imported first by every benchmark: the moment the first user module runs
// (everything before it is node boot), before aws-cdk-lib is touched.
export const tEnter = performance.now();
