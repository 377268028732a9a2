import t, { type Test } from 'tap';
import { alignmentRules, divergenceRules } from '../../rules/catalogue.js';
import { align } from '../../src/align/align.js';
import { extractClaims } from '../../src/claims/extract.js';
import { compare } from '../../src/compare/compare.js';
import { analyse } from '../../src/language/analyse.js';
import type { Argument, Article, Claim, Document } from '../../src/model.js';
import type { AlignmentRule, DivergenceRule, Mention, Scene } from '../../src/rule.js';

// Every rule's examples run through the real stages: they are its documentation, so they must be true.

const articlesOf = (texts: readonly string[]): Article[] =>
  texts.map((text, i) => ({ id: `article-${i + 1}`, path: null, title: null, source: null, published: '2025-07-09', url: null, text }));

const sceneOf = (document: Document, claim: Claim): Scene => ({ document, sentence: document.sentences[claim.sentence]!, published: document.article.published });

for (const rule of divergenceRules) {
  t.test(rule.id, async (t) => {
    t.ok(rule.examples.some((e) => e.finds === 'agreement' || e.finds === 'nothing'), 'shows a near miss');
    for (const example of rule.examples) {
      t.test(example.title, async (t) => checkDivergence(t, rule, example));
    }
  });
}

function checkDivergence(t: Test, rule: DivergenceRule, example: DivergenceRule['examples'][number]): void {
  const texts = Object.keys(example.says);
  const documents = analyse(articlesOf(texts));
  const claims = extractClaims(documents);
  documents.forEach((document, i) => {
    const expected = example.says[texts[i]!];
    const answers = claims.filter((c) => c.article === document.article.id).map((c) => rule.answer(c, sceneOf(document, c))?.says);
    if (expected === undefined) t.notOk(example.finds !== 'nothing' && answers.some((a) => a !== undefined), `no answer: ${texts[i]}`);
    else t.ok(answers.includes(expected), `“${texts[i]}” answers ${expected}, has ${answers.join(' | ')}`);
  });
  const findings = compare(align(claims, documents, alignmentRules).clusters, documents, [rule]);
  const severities = findings.flatMap((f) => f.divergences).map((d) => d.severity);
  const worst = (['high', 'medium', 'low'] as const).find((s) => severities.includes(s));
  t.equal(worst, example.finds === 'agreement' || example.finds === 'nothing' ? undefined : example.finds, 'severity');
}

for (const rule of alignmentRules) {
  t.test(rule.id, async (t) => {
    t.ok(rule.examples.some((e) => e.matches === null), 'shows a near miss');
    for (const example of rule.examples) {
      t.test(example.title, async (t) => {
        const documents = analyse(articlesOf(example.sentences));
        const [one, other] = documents.map((d) => mentionsOf(d, extractClaims([d])));
        const pairs = one!.flatMap((m) => other!.filter((n) => share(rule, m, n)).map((n) => `${m.text}|${n.text}`));
        if (example.matches) t.ok(pairs.includes(example.matches.join('|')), `${example.matches.join(' = ')}; matched ${pairs.join(', ')}`);
        else t.notOk(pairs.some((p) => differs(p)), `only equal words match: ${pairs.join(', ')}`);
      });
    }
  });
}

interface Placed {
  readonly text: string;
  readonly mention: Mention;
  readonly claim: Claim;
  readonly scene: Scene;
}

function mentionsOf(document: Document, claims: readonly Claim[]): Placed[] {
  return claims.flatMap((claim) => {
    const scene = sceneOf(document, claim);
    const placed = (role: Mention['role'], argument: Argument | null): Placed => {
      const span = argument ?? claim.predicate;
      const tokens = [scene.sentence.tokens[span.head]!];
      const words = argument && argument.entity === null ? tokens[0]! : span;
      return { text: document.article.text.slice(words.start, words.end), claim, scene, mention: { role, span, lemma: span.lemma, entity: argument?.entity ?? null, tokens } };
    };
    return [placed('predicate', null), ...claim.arguments.map((a) => placed(a.role, a))];
  });
}

function share(rule: AlignmentRule, m: Placed, n: Placed): boolean {
  const keys = new Set(rule.keys(m.mention, m.claim, m.scene));
  return rule.keys(n.mention, n.claim, n.scene).some((k) => keys.has(k));
}

const differs = (pair: string): boolean => {
  const [a, b] = pair.split('|');
  return a !== b;
};
