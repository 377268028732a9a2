import type { Answer } from '../model.js';
import type { Difference, Scene } from '../rule.js';

interface Telling {
  readonly scene: Scene;
  readonly answer: Answer;
}

/** One plain sentence that quotes both articles and could stand in an e-mail to the desk. */
export function messageOf(one: Telling, other: Telling, { because, development }: Difference): string {
  const joint = development ? '; later,' : ', but';
  const reason = because === undefined ? '' : `: ${because}`;
  return `${told(one)}${joint} ${told(other)}${reason}.`;
}

function told({ scene, answer }: Telling): string {
  const { article } = scene.document;
  const words = article.text.slice(answer.words.start, answer.words.end).replace(/\s+/g, ' ');
  const outlet = article.source ?? article.id;
  return words.toLowerCase() === answer.says.toLowerCase() ? `${outlet} has “${words}”` : `${outlet} has “${words}” (${answer.says})`;
}
