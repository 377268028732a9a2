import type { Terminal } from '../../src/commands/terminal.js';

export interface FakeTerminal extends Terminal {
  /** What went to standard output and to standard error. */
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal that remembers, without colours. */
export function fakeTerminal(cwd: string): FakeTerminal {
  let out = '';
  let err = '';
  const plain = (text: string) => text;
  return {
    cwd,
    colours: { bold: plain, dim: plain, red: plain, yellow: plain },
    write: (text) => void (out += text),
    say: (line) => void (err += `${line}\n`),
    progress: () => {},
    out: () => out,
    err: () => err,
  };
}
