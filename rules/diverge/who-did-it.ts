import { within } from '../../src/language/within.js';
import type { Answer, Claim, Document, NameType, Role } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Parts extends Answer {
  readonly actors: readonly string[];
  readonly objects: readonly string[];
  /** What the actor is: a ship and its navy, a player and his club do one thing together. */
  readonly type: NameType;
  /** Everybody whom the claim names. */
  readonly named: readonly string[];
}

/** One act told of two people, or with the roles reversed: "Keller sued Brandt" and "Brandt sued Keller". */
export const whoDidIt: DivergenceRule<Parts> = {
  id: 'who-did-it',
  kind: 'participant',
  question: 'Who did it, to whom?',
  compares: 'fact',

  answer(claim, { document }) {
    if (claim.mode !== 'assertion' || claim.predicate.form !== 'verbal' || claim.polarity === 'negative') return undefined;
    const actor = claim.arguments.find((a) => a.role === 'actor' && (a.marker === null || a.marker === 'by') && agentType(document, a.entity) !== undefined);
    if (!actor) return undefined;
    const type = agentType(document, actor.entity)!;
    const named = within(document.names, claim).map((n) => n.entity);
    return { says: document.article.text.slice(actor.start, actor.end), words: actor, type, actors: entitiesOf(claim, 'actor'), objects: entitiesOf(claim, 'object'), named };
  },

  differ(one, other, { predicate, object }) {
    if (predicate !== 'same') return 'unrelated';
    if (meet(one.actors, other.actors) || one.says.toLowerCase() === other.says.toLowerCase()) return undefined;
    if (meet(one.actors, other.objects) && meet(one.objects, other.actors)) return { severity: 'high', because: 'the two have the roles reversed' };
    if (object !== 'same' || meet(one.actors, other.named) || meet(one.named, other.actors)) return 'unrelated';
    if (one.type !== other.type) return 'unrelated';
    return { severity: one.type === 'person' ? 'medium' : 'low', because: `they name different ${one.type === 'person' ? 'people' : 'bodies'} for one act` };
  },

  examples: [
    {
      title: 'roles reversed',
      finds: 'high',
      says: { 'Maria Keller sued Jonas Brandt over the bridge.': 'Maria Keller', 'Jonas Brandt sued Maria Keller over the bridge.': 'Jonas Brandt' },
    },
    {
      title: 'another person',
      finds: 'medium',
      says: { 'Maria Keller designed the bridge.': 'Maria Keller', 'Jonas Brandt designed the bridge.': 'Jonas Brandt' },
    },
    {
      title: 'two bodies may have done it together',
      finds: 'low',
      says: { 'The Harbour Authority closed the bridge.': 'The Harbour Authority', 'The Ministry of Transport closed the bridge.': 'The Ministry of Transport' },
    },
    {
      title: 'who stands between is no actor',
      finds: 'nothing',
      says: { 'Maria Keller stressed the need to end the quarrel between Jonas Brandt and the city.': 'Maria Keller', 'Ending the quarrel between Jonas Brandt and the city is needed.': undefined },
    },
    {
      title: 'one person under two names',
      finds: 'agreement',
      says: { 'Maria Keller designed the bridge.': 'Maria Keller', 'Keller designed the bridge.': 'Keller' },
    },
  ],
};

/** A person or body that the article names as such; places stand for governments as often as for themselves. */
const agentType = ({ names }: Document, entity: string | null): NameType | undefined =>
  entity === null ? undefined : names.find((n) => n.entity === entity && n.mention === 'name' && (n.type === 'person' || n.type === 'organisation'))?.type;

const entitiesOf = (claim: Claim, role: Role): readonly string[] => claim.arguments.flatMap((a) => (a.role === role && a.entity !== null ? [a.entity] : []));

const meet = (ones: readonly string[], others: readonly string[]): boolean => ones.some((a) => others.some((b) => a === b || a.includes(b) || b.includes(a)));
