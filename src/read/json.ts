/** Where a text stops being JSON, and what should stand there. */
export interface JsonMistake {
  /** UTF-16 offset. */
  readonly at: number;
  /** "a comma or }" */
  readonly expected: string;
}

/** The value, or the first mistake: JSON.parse does not say in every version of Node where it is. */
export function parseJson(text: string): { readonly value: unknown } | JsonMistake {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return scan(text, () => {}) ?? { at: 0, expected: 'JSON' };
  }
}

/** Offset of each value of a JSON text by its JSON pointer (RFC 6901): "/articles/0/file"; the whole text is "". */
export function jsonOffsets(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  scan(text, (pointer, at) => offsets.set(pointer, at));
  return offsets;
}

type State = 'value' | 'first value or ]' | 'first key or }' | 'key' | 'colon' | 'comma or end';

interface Frame {
  readonly pointer: string;
  readonly array: boolean;
  /** Key or index of the value at hand. */
  key: string;
  count: number;
}

const expectations: Readonly<Record<State, string>> = {
  value: 'a value',
  'first value or ]': 'a value or ]',
  'first key or }': 'a name in double quotes or }',
  key: 'a name in double quotes',
  colon: 'a colon',
  'comma or end': 'a comma or the end',
};

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** One pass without recursion, so that ten thousand brackets are no danger. */
function scan(text: string, visit: (pointer: string, at: number) => void): JsonMistake | undefined {
  const stack: Frame[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    const top = stack.at(-1);
    const character = text[at];
    if (state === 'comma or end') {
      if (!top) return at === text.length ? undefined : { at, expected: 'nothing more' };
      if (character === ',') state = top.array ? 'value' : 'key';
      else if (character === (top.array ? ']' : '}')) stack.pop();
      else return { at, expected: `a comma or ${top.array ? ']' : '}'}` };
      at++;
    } else if (state === 'colon') {
      if (character !== ':') return { at, expected: expectations.colon };
      state = 'value';
      at++;
    } else if (top && ((state === 'first value or ]' && character === ']') || (state === 'first key or }' && character === '}'))) {
      stack.pop();
      state = 'comma or end';
      at++;
    } else if (top && (state === 'key' || state === 'first key or }')) {
      const end = character === '"' ? stringEnd(text, at) : { at, expected: expectations[state] };
      if (typeof end !== 'number') return end;
      top.key = JSON.parse(text.slice(at, end)) as string;
      state = 'colon';
      at = end;
    } else {
      if (top?.array) top.key = String(top.count++);
      const pointer: string = top ? `${top.pointer}/${top.key.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
      const end = valueStart(text, at, expectations[state]);
      if (typeof end !== 'number') return end;
      visit(pointer, at);
      const opens = character === '{' || character === '[';
      if (opens) stack.push({ pointer, array: character === '[', key: '', count: 0 });
      state = opens ? (character === '[' ? 'first value or ]' : 'first key or }') : 'comma or end';
      at = end;
    }
  }
}

/** End of the bracket, string or literal that begins here. */
function valueStart(text: string, at: number, expected: string): number | JsonMistake {
  const character = text[at];
  if (character === '{' || character === '[') return at + 1;
  if (character === '"') return stringEnd(text, at);
  literal.lastIndex = at;
  return literal.test(text) ? literal.lastIndex : { at, expected };
}

const shortEscape = /["\\/bfnrt]/;
const unicodeEscape = /u[0-9a-fA-F]{4}/y;

function stringEnd(text: string, start: number): number | JsonMistake {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { at, expected: 'an escape such as \\n instead of a control character' };
    if (code !== 0x5c) continue;
    unicodeEscape.lastIndex = at + 1;
    if (shortEscape.test(text[at + 1] ?? '')) at++;
    else if (unicodeEscape.test(text)) at += 5;
    else return { at, expected: 'an escape that JSON knows' };
  }
  return { at: start, expected: 'a string that is closed on its line' };
}
