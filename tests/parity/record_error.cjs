// SPDX-License-Identifier: Apache-2.0
// Preloaded into a case: leaves the message of the exception that ended it in the file named by PARITY_ERROR_FILE.
'use strict';
const { writeFileSync } = require('node:fs');

process.on('uncaughtException', (error) => {
  const text = error instanceof Error ? error.message : String(error);
  writeFileSync(process.env.PARITY_ERROR_FILE, text);
  process.stderr.write(`${error.stack ?? text}\n`);
  process.exit(1);
});
