import type { DivergenceKind, NameType, Problem, Severity, Tag } from '../model.js';
import type { Source } from './yaml.js';

// What an editor writes in a rule pack, as pack.schema.json has it once it is valid.

export interface Pack {
  readonly source: Source;
  readonly about?: string;
  readonly equivalents?: readonly (readonly string[])[];
  readonly loaded?: readonly LoadedWord[];
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly rules?: readonly DeclaredRule[];
}

export interface LoadedWord {
  readonly word: OneOrMore<string>;
  readonly neutral: OneOrMore<string>;
  readonly why?: string;
  readonly severity?: Severity;
}

export type OneOrMore<T> = T | readonly T[];

export type Setting = 'on' | 'off' | boolean | Severity | 'at most medium' | 'at least medium';

/** A question of the desk's own. */
export interface DeclaredRule {
  readonly id: string;
  readonly kind: DivergenceKind;
  readonly question: string;
  readonly severity: Severity;
  readonly because?: string;
  readonly message?: string;
  /** Answer → what gives it; of several that fit, the first counts. */
  readonly answers: Readonly<Record<string, DeclaredAnswer>>;
  readonly pairs?: readonly DeclaredPair[];
  readonly stages?: boolean;
  readonly align?: boolean;
  readonly examples?: readonly DeclaredExample[];
}

export type DeclaredAnswer = readonly WrittenPattern[] | ConditionalAnswer;

export interface ConditionalAnswer {
  readonly patterns: readonly WrittenPattern[];
  readonly denied?: 'no' | 'yes' | 'either' | boolean;
  readonly certain?: 'yes' | 'either' | boolean;
}

export interface DeclaredPair {
  readonly between: readonly [string, string];
  readonly severity: Severity | 'compatible';
  readonly because?: string;
}

export interface DeclaredExample {
  readonly title: string;
  readonly finds: Severity | 'development' | 'agreement' | 'nothing';
  readonly says: Readonly<Record<string, string | null | { readonly answer: string | null; readonly published: string }>>;
}

/** Words, a token, or a list of steps. */
export type WrittenPattern = WrittenStep | readonly WrittenStep[];

export type WrittenStep = string | WrittenToken;

/** What a token must be; or alternatives, or a gap. */
export interface WrittenToken {
  readonly lemma?: OneOrMore<string>;
  readonly word?: OneOrMore<string>;
  readonly tag?: OneOrMore<Tag>;
  readonly name?: OneOrMore<NameType | 'any'>;
  readonly relation?: OneOrMore<string>;
  readonly head?: WrittenToken;
  readonly not?: WrittenToken;
  readonly optional?: boolean;
  readonly 'any-of'?: readonly WrittenPattern[];
  readonly gap?: number;
}

export const several = <T>(value: OneOrMore<T> | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]);

export const isPack = (read: Pack | readonly Problem[]): read is Pack => 'source' in read;
