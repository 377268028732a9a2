import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import { isNamed, mayBeOne, quoteTheSame, shareSource, voiceOf, type Voice } from '../../src/language/voice.js';

/** The voice of the first claim of a sentence that has this predicate. */
function voiceIn(text: string, lemma: string): Voice | undefined {
  const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  const claim = extractClaims(documents).find(({ predicate }) => predicate.lemma === lemma)!;
  return voiceOf(claim, documents[0]!);
}

t.test('who says so', async (t) => {
  t.equal(voiceIn('Maria Keller said the bridge was unsafe.', 'unsafe')?.says, 'Maria Keller');
  t.equal(voiceIn('The bridge was unsafe.', 'unsafe')?.source, null, 'the article itself');
  t.ok(voiceIn('The guard reportedly fled the prison.', 'flee')?.unnamed, 'somebody, nobody is named');
  t.equal(voiceIn('They said the bridge was unsafe.', 'unsafe'), undefined, 'pointed at, not told');
  t.ok(voiceIn('Maria Keller said: “The bridge was never safe.”', 'say')?.telling, 'the act of speaking itself');
});

t.test('one voice or two', async (t) => {
  const keller = voiceIn('Maria Keller said the bridge was unsafe.', 'unsafe')!;
  const brandt = voiceIn('Jonas Brandt said the bridge was unsafe.', 'unsafe')!;
  t.ok(isNamed(keller));
  t.ok(shareSource(keller, keller));
  t.notOk(shareSource(keller, brandt));
  t.ok(mayBeOne('police', 'kent police'));
  t.notOk(mayBeOne('statement', 'statements issued after the talks'), 'two may each issue a statement');
});

t.test('one quotation in two articles', async (t) => {
  const one = voiceIn('Maria Keller said: “The bridge was never safe for lorries.”', 'say')!;
  const other = voiceIn('Jonas Brandt said the bridge was “never safe for lorries”.', 'say')!;
  t.ok(quoteTheSame(one, other));
  t.notOk(quoteTheSame(one, voiceIn('Maria Keller said the bridge was unsafe.', 'unsafe')!));
});
