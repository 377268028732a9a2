import { alignmentRules, divergenceRules } from '../rules/catalogue.js';
import { align } from './align/align.js';
import { extractClaims } from './claims/extract.js';
import { compare } from './compare/compare.js';
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
  return { stories: reports, problems, rules: [...alignmentRules, ...divergenceRules].map((rule) => rule.id) };
}

/** One story: the result does not depend on the order of its articles, nor on stories checked before. */
export function checkStory(story: Story): StoryReport {
  const documents = analyse(story.articles);
  const claims = extractClaims(documents);
  const { clusters, derivedFrom } = align(claims, documents, alignmentRules);
  const findings = compare(clusters, documents, divergenceRules);
  return { story, documents, claims, findings, derivedFrom };
}
