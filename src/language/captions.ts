/** Words that credit a photograph, and where in their sentence they do: "a Reuters/Ipsos poll found that …" is no credit. */
interface Credit {
  readonly words: readonly string[];
  readonly at: 'start' | 'end' | 'anywhere';
}

const CREDITS: readonly Credit[] = [
  { words: ['FILE', 'PHOTO'], at: 'anywhere' }, // FILE PHOTO: Trucks wait at the border
  { words: ['FILE', '-'], at: 'start' }, // FILE - The mayor speaks in May
  { words: ['FILE', '–'], at: 'start' },
  { words: ['FILE', '—'], at: 'start' },
  { words: ['FILE', ':'], at: 'start' },
  { words: ['AP', 'Photo'], at: 'anywhere' }, // (AP Photo/Jane Doe)
  { words: ['AP', 'Images'], at: 'end' },
  { words: ['REUTERS', '/'], at: 'anywhere' }, // REUTERS/Jane Doe
  { words: ['Reuters', '/'], at: 'end' }, // Jane Doe | Reuters/File
  { words: ['AFP', '/'], at: 'end' },
  { words: ['EPA', '/'], at: 'end' },
  { words: ['/', 'AFP'], at: 'end' }, // Jane Doe/AFP
  { words: ['/', 'EPA'], at: 'end' },
  { words: ['/', 'AP'], at: 'end' },
  { words: ['/', 'Reuters'], at: 'end' },
  { words: ['/', 'REUTERS'], at: 'end' },
  { words: ['/', 'Getty'], at: 'end' },
  { words: ['/', 'Shutterstock'], at: 'end' },
  { words: ['via', 'Getty'], at: 'end' }, // Jane Doe via Getty Images
  { words: ['via', 'AP'], at: 'end' },
  { words: ['via', 'REUTERS'], at: 'end' },
  { words: ['via', 'Reuters'], at: 'end' },
  { words: ['Getty', 'Images'], at: 'end' },
  { words: ['Photo', 'by'], at: 'anywhere' }, // (Photo by Jane Doe)
  { words: ['Photo', ':'], at: 'anywhere' }, // Photo: Jane Doe
  { words: ['Photograph', ':'], at: 'anywhere' },
  { words: ['Photograph', 'by'], at: 'anywhere' },
  { words: ['Picture', ':'], at: 'anywhere' },
  { words: ['Picture', 'by'], at: 'start' },
  { words: ['Image', ':'], at: 'anywhere' },
  { words: ['Image', 'credit'], at: 'anywhere' },
  { words: ['Credit', ':'], at: 'anywhere' },
  { words: ['Handout', 'via'], at: 'anywhere' },
];

const byFirst = new Map<string, Credit[]>();
for (const credit of CREDITS) byFirst.set(credit.words[0]!, [...(byFirst.get(credit.words[0]!) ?? []), credit]);

/** A credit `at: 'end'` stands among the last words of its sentence: a name, "Images", a bracket. */
const TAIL = 6;
/** A sentence of at most this many words with a credit in it is nothing but the credit: the picture is described before it. */
const BARE = 9;

/**
 * Which sentences of one block of text are a photo caption.
 * @param words all words; @param ends index after the last word of each sentence
 * @param first index of the block's first sentence; @param last index after its last; @param start index of its first word
 * @returns index of the first caption sentence and index after the last; equal when there is none
 */
export function captionSentences(words: readonly string[], ends: readonly number[], first: number, last: number, start: number): readonly [number, number] {
  let from = start;
  for (let s = first; s < last; s++) {
    const to = ends[s]!;
    const credit = creditIn(words, from, to);
    if (credit) {
      // what follows a lead-in ("FILE PHOTO: …") is the caption, what precedes a bare credit is
      const leads = credit.at === 'start' || (words[from] === credit.words[0] && to - from > BARE);
      const begin = !leads && to - from <= BARE && s > first ? s - 1 : s;
      return [begin, words[from] === 'FILE' ? last : s + 1];
    }
    from = to;
  }
  return [first, first];
}

function creditIn(words: readonly string[], from: number, to: number): Credit | undefined {
  for (let i = from; i + 1 < to; i++) {
    const rows = byFirst.get(words[i]!);
    if (!rows) continue;
    for (const row of rows) {
      if (words[i + 1] !== row.words[1]) continue;
      if (row.at === 'anywhere' || (row.at === 'start' ? i === from : to - i <= TAIL)) return row;
    }
  }
  return undefined;
}
