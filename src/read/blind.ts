import type { Story } from '../model.js';

/** The story with its outlets hidden: articles A, B, C … without path, title, source and address. */
export function blind(story: Story): Story {
  return {
    ...story,
    articles: story.articles.map((article, i) => ({ ...article, id: letters(i), path: null, title: null, source: null, url: null })),
  };
}

/** A … Z, AA, AB … */
function letters(index: number): string {
  return (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}
