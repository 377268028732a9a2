import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from '../model.js';
import { listed, meant } from './nearest.js';
import type { Path, Source } from './yaml.js';

type SchemaFile = 'pack.schema.json' | 'config.schema.json';

let ajv: Ajv2020 | undefined;
const compiled = new Map<SchemaFile, ValidateFunction>();

/** What is wrong with what an editor wrote, each mistake once, in the order of the file; empty when it fits the schema. */
export function mistakesIn(source: Source, schema: SchemaFile): readonly Problem[] {
  const validate = compiled.get(schema) ?? compile(schema);
  if (validate(source.data)) return [];
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const error of validate.errors ?? []) {
    const mistake = explain(error);
    if (!mistake) continue;
    const place = JSON.stringify(mistake.path);
    if (seen.has(place)) continue;
    seen.add(place);
    found.push(source.problemAt(mistake.at, mistake.reason, mistake.remedy, mistake.which));
  }
  return found.sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

function compile(schema: SchemaFile): ValidateFunction {
  const read = (file: SchemaFile) => JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')) as object;
  ajv ??= new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false, strictTypes: false }).addSchema(read('pack.schema.json'));
  const validate = schema === 'pack.schema.json' ? ajv.getSchema(schema)! : ajv.compile(read(schema));
  compiled.set(schema, validate);
  return validate;
}

interface Mistake {
  /** What it is told apart by: two missing fields of one block are two mistakes. */
  readonly path: Path;
  readonly at: Path;
  readonly which: 'value' | 'name';
  readonly reason: string;
  readonly remedy: string;
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
}

function explain({ keyword, instancePath, params, parentSchema, data, propertyName }: ErrorObject): Mistake | undefined {
  const at = pathOf(instancePath);
  const { description, properties, enum: allowed } = (parentSchema ?? {}) as Schema;
  const told = description === undefined ? '' : `Expected here: ${description}.`;
  const name = nameOf(at);
  const value = (reason: string, remedy: string): Mistake => ({ path: at, at, which: 'value', reason, remedy: remedy.trim() });
  switch (keyword) {
    case 'if':
      return undefined;
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const { additionalProperty, unevaluatedProperty } = params as { additionalProperty?: string; unevaluatedProperty?: string };
      const field = additionalProperty ?? unevaluatedProperty ?? '';
      const known = Object.keys(properties ?? {});
      return { path: [...at, field], at: [...at, field], which: 'name', reason: `"${clip(field)}" is not known here`, remedy: `${meant(field, known)}Allowed here: ${listed(known)}.` };
    }
    case 'required': {
      const { missingProperty: field } = params as { missingProperty: string };
      const wanted = properties?.[field]?.description;
      return { path: [...at, field], at, which: 'value', reason: `${name === '' ? 'the file' : `this entry of "${name}"`} lacks "${field}"`, remedy: `Add "${field}:"${wanted === undefined ? '' : `, ${wanted}`}.` };
    }
    case 'propertyNames': {
      const { propertyName: field } = params as { propertyName: string };
      return { path: [...at, field], at: [...at, field], which: 'name', reason: reasonForName(field, at), remedy: remedyForName(field, at) };
    }
    case 'type': {
      const types = [(params as { type: string | readonly string[] }).type].flat();
      const quoted = types.includes('string') && (typeof data === 'number' || typeof data === 'boolean');
      return value(`${label(name)}${kindOf(data)} stands where ${listed(types.map((type) => TYPES[type] ?? type))} is expected`, quoted ? 'Put quotation marks around it.' : told);
    }
    case 'enum': {
      if (propertyName !== undefined) return undefined;
      const known = (allowed ?? []).filter((each) => typeof each === 'string');
      return value(`${label(name)}${shown(data)} is not allowed here`, `${typeof data === 'string' ? meant(data, known) : ''}Allowed here: ${listed(known)}.`);
    }
    case 'const':
    case 'not':
      return undefined;
    case 'minItems':
    case 'minProperties':
      return value(`${label(name)}too few entries`, told);
    case 'maxItems':
      return value(`${label(name)}more than ${(params as { limit: number }).limit} entries`, told);
    case 'minimum':
    case 'maximum':
      return value(`${label(name)}${shown(data)} is out of range`, told);
    default:
      // pattern, minLength, maxLength: of a name they are told by propertyNames
      return propertyName === undefined ? value(`${label(name)}${shown(data)} does not fit here`, told) : undefined;
  }
}

const reasonForName = (field: string, at: Path): string =>
  field === '' ? 'a name is missing before the colon' : at.at(-1) === 'answers' ? `"${clip(field)}" cannot be the name of an answer` : `"${clip(field)}" does not go with its neighbours here`;

function remedyForName(field: string, at: Path): string {
  if (field === 'nothing') return 'In examples "nothing" stands for no answer; choose another name.';
  if (at.at(-1) === 'answers') return 'Name the answer in a word or two.';
  return 'A gap and alternatives stand for themselves: make them an entry of their own in the list.';
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', object: 'a block of named fields', array: 'a list', boolean: 'true or false', integer: 'a whole number', null: 'nothing' };

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a block of named fields';
  return shown(data);
}

const shown = (data: unknown): string => (typeof data === 'string' ? `"${clip(data)}"` : typeof data === 'object' ? kindOf(data) : String(data));

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const label = (name: string): string => (name === '' ? '' : `"${name}": `);

/** The innermost name on the way to a place: list entries have none. */
const nameOf = (path: Path): string => clip(String(path.findLast((step) => typeof step === 'string') ?? ''));

/** A JSON pointer as steps; a number is an entry of a list only where a list is, but a name may be a number too: places are found by both. */
function pathOf(pointer: string): Path {
  return pointer === '' ? [] : pointer.slice(1).split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
