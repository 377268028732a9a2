import { createRequire } from 'node:module';

/** The package's own name and version, from its package.json, wherever it is installed. */
export const tool: { readonly name: string; readonly version: string } = read();

function read(): { name: string; version: string } {
  const { version } = createRequire(import.meta.url)('claim-concord/package.json') as { version: string };
  return { name: 'concord', version };
}
