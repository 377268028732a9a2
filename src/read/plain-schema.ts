/** The part of JSON Schema that the schemas of this folder use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minLength?: number;
}

const KNOWN = new Set(['$schema', 'title', 'type', 'required', 'properties', 'items', 'minLength']);

/** True when the value surely fits; false when it does not, or when the schema says something that is not known here. */
export function isPlainlyValid(value: unknown, schema: Schema): boolean {
  if (!Object.keys(schema).every((keyword) => KNOWN.has(keyword))) return false;
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) return false;
  if (typeof value === 'string') return value.length >= (schema.minLength ?? 0);
  if (Array.isArray(value)) return schema.items === undefined || value.every((item) => isPlainlyValid(item, schema.items!));
  if (typeof value !== 'object' || value === null) return true;
  const fields = new Map(Object.entries(value));
  if (!(schema.required ?? []).every((field) => fields.has(field))) return false;
  return Object.entries(schema.properties ?? {}).every(([field, own]) => !fields.has(field) || isPlainlyValid(fields.get(field), own));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
