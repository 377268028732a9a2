import t from 'tap';
import { verbForm } from '../../src/language/morphology.js';
import { parse } from '../../src/language/parser.js';
import { tag } from '../../src/language/tagger.js';

function formOf(sentence: string, word: string): string | null {
  const words = sentence.split(' ');
  const tokens = parse(tag(words.map((text, i) => ({ start: i, end: i + 1, text, winkTag: '' }))));
  return verbForm(tokens, words.indexOf(word));
}

const CASES: readonly (readonly [sentence: string, word: string, form: string | null])[] = [
  ['The company resumed the exports in May .', 'resumed', 'past'],
  ['The company has resumed the exports .', 'resumed', 'participle'],
  ['The exports were resumed in May .', 'resumed', 'participle'],
  ['The company resumes the exports .', 'resumes', 'present'],
  ['The companies resume the exports .', 'resume', 'present'],
  ['The company may resume the exports .', 'resume', 'base'],
  ['The company agreed to resume the exports .', 'resume', 'base'],
  ['The company is resuming the exports .', 'resuming', 'gerund'],
  ['The workers took the bus .', 'took', 'past'],
  ['The workers had taken the bus .', 'taken', 'participle'],
  ['The bank cut its rate in June .', 'cut', 'past'],
  ['The bank will cut its rate in June .', 'cut', 'base'],
  ['The rate was cut in June .', 'cut', 'participle'],
  ['They will meet and discuss the plan .', 'discuss', 'base'],
  ['The men were arrested and charged .', 'charged', 'participle'],
  ['The plan will be approved .', 'be', 'base'],
  ['The men have been freed .', 'been', 'participle'],
  ['The talks ended .', 'talks', null],
];

for (const [sentence, word, form] of CASES) t.test(`${word}: ${sentence}`, async (t) => t.equal(formOf(sentence, word), form));
