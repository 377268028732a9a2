/**
 * Reads a story whose articles carry their annotation in the text: `{F7:words}` marks words that report fact F7. The format is
 * described in stories/README.md.
 */
import type { Article } from '../src/model.js';

export interface MarkedClaim {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly fact: string;
}

export interface MarkedDivergence {
  readonly kind: string;
  readonly severity: 'high' | 'medium' | 'low';
  /** A difference of granularity or rounding: both can hold. */
  readonly compatible: boolean;
  readonly articles: readonly [string, string];
  readonly what: string;
}

export interface MarkedFact {
  readonly id: string;
  readonly title: string;
  /** "Karim Saleh is the transport minister": may be reported or not. */
  readonly identity: boolean;
  readonly divergences: readonly MarkedDivergence[];
}

export interface MarkedStory {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly claims: readonly MarkedClaim[];
  readonly facts: readonly MarkedFact[];
  /** Pairs of facts that look alike and are not the same. */
  readonly lookAlikes: readonly (readonly [string, string])[];
}

const ARTICLE = /^(a\d+) \| (.+) \| (\d{4}-\d\d-\d\d)$/;
const FACT = /^(F\d+)( identity)?:? +(.+)$/;
const DIVERGENCE = /^ +([a-z]+) (high|medium|low)( compatible)? (a\d+) (a\d+): *(.+)$/;
const LOOK_ALIKES = /^(F\d+) (F\d+)/;
const MARK = /^\{(F\d+):/;

/** Throws with the place when a heading, a line or a mark cannot be read. */
export function readMarkedStory(id: string, source: string): MarkedStory {
  const articles: Article[] = [];
  const claims: MarkedClaim[] = [];
  const facts: (MarkedFact & { readonly divergences: MarkedDivergence[] })[] = [];
  const lookAlikes: [string, string][] = [];
  for (const section of source.split(/^== /m).slice(1)) {
    const heading = section.slice(0, section.indexOf('\n')).trim();
    const body = section.slice(section.indexOf('\n') + 1).trim();
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    if (heading === 'facts') for (const line of lines) readFact(id, line, facts);
    else if (heading === 'not the same') {
      for (const line of lines) {
        const [, one, other] = LOOK_ALIKES.exec(line) ?? unreadable(id, line);
        lookAlikes.push([one!, other!]);
      }
    } else {
      const [, article, outlet, published] = ARTICLE.exec(heading) ?? unreadable(id, heading);
      const { text, marks } = unmark(`${id}, ${article!}`, body);
      articles.push({ id: article!, path: null, title: null, source: outlet!, url: null, published: published!, text });
      claims.push(...marks.map((mark, i) => ({ id: `${article!}-${i + 1}`, article: article!, quote: text.slice(mark.start, mark.end), ...mark })));
    }
  }
  for (const { fact, article } of claims) if (!facts.some((f) => f.id === fact)) throw new Error(`${id}, ${article}: ${fact} is marked, but stands nowhere under facts`);
  return { id, articles, claims, facts, lookAlikes };
}

function readFact(story: string, line: string, facts: (MarkedFact & { readonly divergences: MarkedDivergence[] })[]): void {
  const fact = FACT.exec(line);
  if (fact) {
    facts.push({ id: fact[1]!, title: fact[3]!, identity: fact[2] !== undefined, divergences: [] });
    return;
  }
  const [, kind, severity, compatible, one, other, what] = DIVERGENCE.exec(line) ?? unreadable(story, line);
  facts.at(-1)?.divergences.push({ kind: kind!, severity: severity as MarkedDivergence['severity'], compatible: compatible !== undefined, articles: [one!, other!], what: what! });
}

type Mark = Pick<MarkedClaim, 'fact' | 'start' | 'end'>;

/** The text without its marks, and what they mark, in order of their starts, the longer first. */
function unmark(place: string, marked: string): { text: string; marks: readonly Mark[] } {
  let text = '';
  const open: { fact: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < marked.length; ) {
    const mark = MARK.exec(marked.slice(i, i + 8));
    if (mark) {
      open.push({ fact: mark[1]!, start: text.length });
      i += mark[0].length;
    } else if (marked[i] === '}') {
      const last = open.pop();
      if (!last) throw new Error(`${place}: a brace closes no mark after “${text.slice(-30)}”`);
      marks.push({ ...last, end: text.length });
      i++;
    } else text += marked[i++]!;
  }
  if (open.length > 0) throw new Error(`${place}: the mark ${open[0]!.fact} is not closed`);
  return { text: `${text}\n`, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function unreadable(story: string, line: string): never {
  throw new Error(`${story}: cannot read “${line}”`);
}
