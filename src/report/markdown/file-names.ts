/** Longest name of a report's file without its ending: file systems stop at 255 bytes, and a letter takes up to four. */
const NAME_LONGEST = 60;

/** Names that Windows keeps for devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name for each story id, in order: safe on every file system, no two alike even where case does not count,
 * and never `index.md`.
 */
export function fileNames(ids: readonly string[]): readonly string[] {
  const taken = new Set(['index']);
  return ids.map((id) => {
    const safe = [...id.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/gu, '')]
      .slice(0, NAME_LONGEST)
      .join('') || 'story';
    const base = DEVICE.test(safe) ? `story-${safe}` : safe;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    return `${name}.md`;
  });
}
