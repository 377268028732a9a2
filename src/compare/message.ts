import type { Answer } from '../model.js';
import type { Difference, Scene } from '../rule.js';

interface Telling {
  readonly scene: Scene;
  readonly answer: Answer;
}

/** One plain sentence that quotes both articles and could stand in an e-mail to the desk. */
export function messageOf(one: Telling, other: Telling, { because, development }: Difference): string {
  const reason = because === undefined ? '' : `: ${because}`;
  if (!development) return `${told(one)}, but ${told(other)}${reason}.`;
  const [dayOne, dayOther] = [dayOf(one), dayOf(other)];
  if (dayOne === null || dayOther === null || dayOne === dayOther) return `${told(one)}; ${told(other)}: it seems to have moved on from one to the other.`;
  const [first, second] = dayOne < dayOther ? [one, other] : [other, one];
  return `On ${dayOf(first)} ${told(first)}; on ${dayOf(second)} ${told(second)}${reason}.`;
}

const dayOf = ({ scene }: Telling): string | null => scene.published?.slice(0, 10) ?? null;

function told({ scene, answer }: Telling): string {
  const { article } = scene.document;
  const words = article.text.slice(answer.words.start, answer.words.end).replace(/\s+/g, ' ');
  const outlet = article.source ?? article.id;
  return words.toLowerCase() === answer.says.toLowerCase() ? `${outlet} has “${words}”` : `${outlet} has “${words}” (${answer.says})`;
}
