import type { Answer, Claim } from '../../model.js';
import type { QuestionGroup } from './digest.js';
import type { StoryView } from './view.js';
import { folded } from './wording.js';

/** Articles shown for each answer; of thirty that say the same, three are enough. */
const ROWS_PER_ANSWER = 3;

/** One article's answer to the question of a table. */
export interface Row {
  readonly claim: Claim;
  readonly answer: Answer;
}

/**
 * One row per article, in the order of the articles, and a second one only for an article that itself gives two of the
 * answers that diverge, in other words. An article that takes no part in a divergence sides with one of the answers, or has its own.
 */
export function rowsOf(view: StoryView, { divergences, tellings }: QuestionGroup): readonly Row[] {
  const rows: Row[] = [];
  const add = (id: string, answer: Answer | undefined): void => {
    const claim = view.claim(id);
    if (!claim || !answer) return;
    const { article } = claim;
    const { start, end } = answer.words;
    const known = rows.some((row) => row.claim.article === article && (row.answer.says === answer.says || (row.answer.words.start < end && start < row.answer.words.end)));
    if (!known) rows.push({ claim, answer });
  };
  for (const { between, answers } of divergences) {
    add(between[0], answers[0]);
    add(between[1], answers[1]);
  }

  const told = new Set(rows.map(({ claim }) => claim.article));
  const divided = new Set(rows.map(({ answer }) => answer.says));
  const siding = tellings.filter(({ answer }) => divided.has(answer.says));
  for (const { claim, answer } of [...siding, ...tellings]) {
    const article = view.claim(claim)?.article;
    if (article === undefined || told.has(article)) continue;
    told.add(article);
    add(claim, answer);
  }
  return rows.sort(
    (one, other) => view.position(one.claim.article) - view.position(other.claim.article) || one.answer.words.start - other.answer.words.start,
  );
}

/** The first rows of every answer, so that no answer is lost, and how many more there are of each. */
export function capped(rows: readonly Row[]): { readonly shown: readonly Row[]; readonly rest: ReadonlyMap<string, number> } {
  const numbers = new Map<string, number>();
  const rest = new Map<string, number>();
  const shown = rows.filter(({ answer: { says } }) => {
    const number = (numbers.get(says) ?? 0) + 1;
    numbers.set(says, number);
    if (number > ROWS_PER_ANSWER) rest.set(says, number - ROWS_PER_ANSWER);
    return number <= ROWS_PER_ANSWER;
  });
  return { shown, rest };
}

/** The telling words as the article has them, white space folded. */
export function wordsOf(view: StoryView, claim: Claim, { words }: Answer): string {
  return folded(view.document(claim.article)?.article.text.slice(words.start, words.end) ?? '').trim();
}
