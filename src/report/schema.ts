import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';

const compiled = new Map<string, ValidateFunction>();

/**
 * Checks data against one of the schemas beside this file before anybody reads it.
 * @throws Error that names the place, when the data breaks the schema: that is a bug of ours, never of the input.
 */
export function assertValid(schema: 'report.schema.json' | 'analysis.schema.json', data: unknown): void {
  const validate = compiled.get(schema) ?? compile(schema);
  if (validate(data)) return;
  const places = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new Error(`The output breaks ${schema}: ${places.join('; ')}`);
}

// ajv takes 60 ms to load, so only who writes JSON pays for it.
function compile(schema: string): ValidateFunction {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const text = readFileSync(new URL(`./${schema}`, import.meta.url), 'utf8');
  const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(JSON.parse(text) as object);
  compiled.set(schema, validate);
  return validate;
}
