import type { Answer } from '../model.js';
import type { Difference, Scene } from '../rule.js';

interface Telling {
  readonly scene: Scene;
  readonly answer: Answer;
}

/** One plain sentence that quotes both articles and could stand in an e-mail to the desk. */
export function messageOf(one: Telling, other: Telling, { because, development, message }: Difference): string {
  if (one.scene.document === other.scene.document) return itself(one, other, because);
  if (message !== undefined && !development) return filled(message, { one, other });
  const reason = because === undefined ? '' : `: ${because}`;
  if (!development) return `${told(one)}, but ${told(other)}${reason}.`;
  const [dayOne, dayOther] = [dayOf(one), dayOf(other)];
  if (dayOne === null || dayOther === null || dayOne === dayOther) return `${told(one)}; ${told(other)}: it seems to have moved on from one to the other.`;
  const [first, second] = dayOne < dayOther ? [one, other] : [other, one];
  return `On ${dayOf(first)} ${told(first)}; on ${dayOf(second)} ${told(second)}${reason}.`;
}

/** One article that says two things. */
function itself(one: Telling, other: Telling, because: string | undefined): string {
  const reason = because === undefined ? '' : `: ${because}`;
  if ((one.scene.sentence.kind === 'headline') === (other.scene.sentence.kind === 'headline')) return `${outletOf(one)} has both ${quoted(one)} and ${quoted(other)}${reason}.`;
  const [headline, text] = one.scene.sentence.kind === 'headline' ? [one, other] : [other, one];
  return `${outletOf(one)} has ${quoted(headline)} in its headline, but ${quoted(text)} in its text${reason}.`;
}

const dayOf = ({ scene }: Telling): string | null => scene.published?.slice(0, 10) ?? null;

/** "{one} reports a charge (“{one.words}”), {other} a conviction" */
function filled(message: string, tellings: { readonly one: Telling; readonly other: Telling }): string {
  return message.replace(/\{(one|other)(?:\.(words|says))?\}/g, (_, which: 'one' | 'other', part: 'words' | 'says' | undefined) => {
    const telling = tellings[which];
    return part === 'words' ? wordsOf(telling) : part === 'says' ? telling.answer.says : outletOf(telling);
  });
}

const told = (telling: Telling): string => `${outletOf(telling)} has ${quoted(telling)}`;

/** The deciding words in quotation marks, and what they come to where that is not the same. */
function quoted(telling: Telling): string {
  const words = wordsOf(telling);
  const { says } = telling.answer;
  return words.toLowerCase() === says.toLowerCase() ? `“${words}”` : `“${words}” (${says})`;
}

const outletOf = ({ scene: { document } }: Telling): string => document.article.source ?? document.article.id;

const wordsOf = ({ scene: { document }, answer: { words } }: Telling): string => document.article.text.slice(words.start, words.end).replace(/\s+/g, ' ');
