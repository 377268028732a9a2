import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { jsonOffsets } from './json.js';
import { isPlainlyValid, type Schema } from './plain-schema.js';
import { placeOf, type Place } from './problem.js';

export interface SchemaMistake {
  /** JSON pointer of the value that is wrong, or of the object that lacks a field. */
  readonly pointer: string;
  /** Name of the field at fault; the empty string for the whole value. */
  readonly field: string;
  /** "text", "a list" …; null when the field is missing. */
  readonly expected: string | null;
}

/** The mistakes of a value in order of the schema's rules; empty when it is valid. */
export type Check = (value: unknown) => readonly SchemaMistake[];

/** Reads a schema that lies beside this file. ajv, which takes long to load, is asked only what is wrong with a value. */
export function loadCheck(file: 'row.schema.json' | 'story.schema.json'): Check {
  const schema = JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')) as Schema;
  let validate: ValidateFunction | undefined;
  return (value) => {
    if (isPlainlyValid(value, schema)) return [];
    validate ??= compiled(schema);
    return validate(value) ? [] : (validate.errors ?? []).map(toMistake);
  };
}

function compiled(schema: Schema): ValidateFunction {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
}

/** Line and column of a mistake in the JSON text that held the value. */
export function placeOfMistake(text: string, pointer: string): Place {
  return placeOf(text, jsonOffsets(text).get(pointer) ?? 0);
}

const expectations: Readonly<Record<string, string>> = { string: 'text', object: 'an object', array: 'a list' };

function toMistake({ keyword, instancePath, params }: ErrorObject): SchemaMistake {
  if (keyword === 'required') {
    return { pointer: instancePath, field: String((params as { missingProperty: string }).missingProperty), expected: null };
  }
  const field = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  if (keyword === 'minLength') return { pointer: instancePath, field, expected: 'text of at least one character' };
  const types = [(params as { type?: string | string[] }).type ?? []].flat();
  return { pointer: instancePath, field, expected: types.filter((type) => type !== 'null').map((type) => expectations[type] ?? type).join(' or ') };
}
