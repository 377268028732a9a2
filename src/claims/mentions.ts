import type { Document, Name, Quotation, Sentence, Span, TimeExpression } from '../model.js';
import type { Tree } from '../language/tree.js';

/** What the language stage found in one sentence, by token: who a token names, which time it belongs to. */
export interface SentenceMarks {
  /** Name that a token is part of; undefined for none. The longest wins where names nest. */
  readonly nameAt: readonly (Name | undefined)[];
  readonly timeAt: readonly (TimeExpression | undefined)[];
  readonly quantityAt: readonly (boolean | undefined)[];
  /** Holder of an office whose words the token is one of: "U.S. Secretary of State" before "Marco Rubio". */
  readonly holderAt: readonly (Name | undefined)[];
  /** The same, only where the article tells of this office for the first time: "President Trump" again and again tells nothing new. */
  readonly introducedAt: readonly (Name | undefined)[];
  /** Those that touch the sentence. */
  readonly quotations: readonly Quotation[];
}

/** One walk over the lists of a document, sentence by sentence: both are in text order. */
export function marksOf(document: Document): readonly SentenceMarks[] {
  const names = cursor(document.names);
  const times = cursor(document.times);
  const quantities = cursor(document.quantities);
  const quotations = cursor(document.quotations);
  const told = new Set<string>();
  return document.sentences.map((sentence) => {
    const own = names(sentence);
    const offices = own.some(({ office }) => office !== null) ? own.flatMap((name) => officeOf(document, name)) : [];
    const introduced = offices.filter(({ holder }) => isNew(told, holder));
    const amounts = quantities(sentence);
    return {
      nameAt: byToken(sentence, own),
      timeAt: byToken(sentence, times(sentence)),
      quantityAt: amounts.length === 0 ? blank(sentence) : byToken(sentence, amounts).map((q) => q !== undefined),
      holderAt: offices.length === 0 ? blank(sentence) : byToken(sentence, offices).map((office) => office?.holder),
      introducedAt: introduced.length === 0 ? blank(sentence) : byToken(sentence, introduced).map((office) => office?.holder),
      quotations: quotations(sentence),
    };
  });
}

interface Office extends Span {
  readonly holder: Name;
}

/** The words of an office right before its holder's name; an office that stands elsewhere is none of the name's phrase. */
function officeOf(document: Document, name: Name): readonly Office[] {
  if (name.office === null) return [];
  const start = name.start - name.office.length - 1;
  return start >= 0 && document.article.text.startsWith(name.office, start) ? [{ start, end: name.start, holder: name }] : [];
}

function isNew(told: Set<string>, { entity, office }: Name): boolean {
  const key = `${entity}\n${office!.toLowerCase()}`;
  return !told.has(key) && told.add(key) !== undefined;
}

function cursor<T extends Span>(list: readonly T[]): (sentence: Sentence) => readonly T[] {
  let at = 0;
  return (sentence) => {
    while (at < list.length && list[at]!.end <= sentence.start) at++;
    const found: T[] = [];
    for (let i = at; i < list.length && list[i]!.start < sentence.end; i++) found.push(list[i]!);
    return found;
  };
}

/** What no token of a sentence has, by the length of the sentence: most have no time, amount or office. */
const blanks: (readonly undefined[])[] = [];

const blank = ({ tokens: { length } }: Sentence): readonly undefined[] => (blanks[length] ??= new Array<undefined>(length).fill(undefined));

function byToken<T extends Span>(sentence: Sentence, spans: readonly T[]): readonly (T | undefined)[] {
  if (spans.length === 0) return blank(sentence);
  const at: (T | undefined)[] = new Array(sentence.tokens.length).fill(undefined);
  let first = 0;
  for (const span of spans) {
    while (first < sentence.tokens.length && sentence.tokens[first]!.end <= span.start) first++;
    for (let i = first; i < sentence.tokens.length && sentence.tokens[i]!.start < span.end; i++) {
      const held = at[i];
      if (!held || span.end - span.start > held.end - held.start) at[i] = span;
    }
  }
  return at;
}

/** The name that a noun phrase is headed by: "the Chinese foreign ministry" is the ministry, not China. */
export function nameOfHead(tree: Tree, marks: SentenceMarks, head: number): Name | undefined {
  // "U.S. Secretary of State Marco Rubio": whichever word of the title has become the head, it is Rubio
  const holder = marks.holderAt[head];
  if (holder && (marks.holderAt[tree.tokens[head]!.head] ?? marks.nameAt[tree.tokens[head]!.head]) !== holder) return holder;
  const own = marks.nameAt[head];
  if (own) return own;
  // "President Donald Trump": the title may have become the head
  for (const child of tree.children[head]!) {
    const { relation } = tree.tokens[child]!;
    if (relation === 'flat' || relation === 'appos') {
      const name = marks.nameAt[child];
      if (name?.type === 'person') return name;
    }
  }
  return undefined;
}
