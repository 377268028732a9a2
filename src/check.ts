import { analyse } from './language/analyse.js';
import type { Problem, Report, Story, StoryReport } from './model.js';

export interface CheckInput {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  /** Called before each story, with the number of stories done, for a progress line. */
  readonly onStory?: (story: Story, done: number, all: number) => void;
}

/** The pipeline, a line per stage: stories in, everything found out. Pure but for `onStory`. */
export function check({ stories, problems }: CheckInput, { onStory }: CheckOptions = {}): Report {
  const reports = stories.map((story, done) => {
    onStory?.(story, done, stories.length);
    return checkStory(story);
  });
  return { stories: reports, problems, rules: [] };
}

function checkStory(story: Story): StoryReport {
  const documents = analyse(story.articles);
  return { story, documents, claims: [], findings: [], derivedFrom: new Map() };
}
