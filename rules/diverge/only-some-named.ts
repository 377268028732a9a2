import { oncePer } from '../../src/language/once.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, Document, Name, Role } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Listed extends Answer {
  /** Role → names that stand in it. */
  readonly roles: ReadonlyMap<Role, readonly Name[]>;
  /** Everything that the article names anywhere: what stands there is not left out. */
  readonly article: ReadonlySet<string>;
  /** The article's text. */
  readonly text: string;
}

const ROLES: readonly Role[] = ['actor', 'object', 'recipient'];

/** "won the Alpha, Beta and Gamma titles" and "won the Alpha title", where the article says nothing of the others. */
export const onlySomeNamed: DivergenceRule<Listed> = {
  id: 'only-some-named',
  kind: 'omission',
  question: 'Are all of them named?',

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || claim.predicate.form !== 'verbal') return undefined;
    const roles = new Map(ROLES.flatMap((role) => [[role, namesIn(claim, role, document)] as const]).filter(([, names]) => names.length > 0));
    const longest = [...roles.values()].sort((a, b) => b.length - a.length)[0];
    if (!longest) return undefined;
    const words = { start: longest[0]!.start, end: longest.at(-1)!.end };
    return { says: document.article.text.slice(words.start, words.end), words, roles, article: everythingIn(document), text: document.article.text };
  },

  differ(one, other) {
    for (const role of ROLES) {
      const [a, b] = [one.roles.get(role) ?? [], other.roles.get(role) ?? []];
      const [more, fewer, carrying, lacking] = a.length > b.length ? [a, b, one, other] : [b, a, other, one];
      if (fewer.length === 0 || more.length < 2 || !isList(more, carrying.text)) continue;
      const known = new Set(more.map(({ entity }) => entity));
      if (!fewer.every(({ entity }) => known.has(entity)) || fewer.length === known.size) continue;
      if (more.some(({ entity, start, end }) => !fewer.some((n) => n.entity === entity) && (lacking.article.has(entity) || lacking.text.includes(carrying.text.slice(start, end))))) continue;
      return { severity: 'low', because: 'only one names them all', answers: [said(a, one), said(b, other)] };
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'one of two buyers',
      finds: 'low',
      says: { 'Keller Motors and Brandt Steel bought the mill on Monday.': 'Keller Motors and Brandt Steel', 'Keller Motors bought the mill on Monday.': 'Keller Motors' },
    },
    {
      title: 'named elsewhere in the article',
      finds: 'agreement',
      says: { 'Keller Motors and Brandt Steel bought the mill on Monday.': 'Keller Motors and Brandt Steel', 'Keller Motors bought the mill on Monday. Brandt Steel was its partner.': 'Keller Motors' },
    },
    {
      title: 'no list',
      finds: 'agreement',
      says: { 'Keller Motors bought the mill on Monday.': 'Keller Motors', 'Keller Motors bought the old mill on Monday.': 'Keller Motors' },
    },
  ],
};

const everythingIn = oncePer(({ names }: Document): ReadonlySet<string> => new Set(names.map(({ entity }) => entity)));

const namesIn = (claim: Claim, role: Role, { names }: Document): readonly Name[] =>
  claim.arguments.flatMap((a) => (a.role === role ? within(names, a).filter(({ mention, type }) => (mention === 'name' || mention === 'acronym') && type !== 'group') : []));

/** Nothing stands between the names but commas, and "and" before the last: "Regina Benjamin, MD" is no list. */
const isList = (names: readonly Name[], text: string): boolean => {
  const between = names.slice(1).map(({ start }, i) => text.slice(names[i]!.end, start));
  return between.every((words, i) => (i === between.length - 1 ? /^,? (?:and|&) (?:the )?$/ : /^, (?:the )?$/).test(words));
};

function said(names: readonly Name[], { text }: Listed): Answer {
  const words = { start: names[0]!.start, end: names.at(-1)!.end };
  return { says: text.slice(words.start, words.end), words };
}
