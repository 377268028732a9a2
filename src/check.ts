import { alignmentRules, divergenceRules } from '../rules/catalogue.js';
import { align } from './align/align.js';
import { extractClaims } from './claims/extract.js';
import { compare } from './compare/compare.js';
import { analyse } from './language/analyse.js';
import type { Problem, Report, Story, StoryReport } from './model.js';
import type { RuleSet } from './rule.js';

export interface CheckInput {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  /** Rules to run instead of the built-in ones: those with a desk's rule packs added, say. */
  readonly rules?: RuleSet;
  /** Called before each story, with the number of stories done, for a progress line. */
  readonly onStory?: (story: Story, done: number, all: number) => void;
}

export const builtInRules: RuleSet = { alignment: alignmentRules, divergence: divergenceRules };

/** The pipeline, a line per stage: stories in, everything found out. Pure but for `onStory`. */
export function check({ stories, problems }: CheckInput, { onStory, rules = builtInRules }: CheckOptions = {}): Report {
  const reports = stories.map((story, done) => {
    onStory?.(story, done, stories.length);
    return checkStory(story, rules);
  });
  return { stories: reports, problems, rules: [...rules.alignment, ...rules.divergence].map((rule) => rule.id) };
}

/** One story: the result does not depend on the order of its articles, nor on stories checked before. */
export function checkStory(story: Story, rules: RuleSet = builtInRules): StoryReport {
  const documents = analyse(story.articles);
  const claims = extractClaims(documents);
  const { clusters, derivedFrom } = align(claims, documents, rules.alignment);
  const findings = compare(clusters, documents, rules.divergence);
  return { story, documents, claims, findings, derivedFrom };
}
