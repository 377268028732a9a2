/** Each word with the first of its row, which stands for all of them: "sailor" and "crew" are one. */
export const firstOfRow = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> => new Map(rows.flatMap((row) => row.map((word) => [word, row[0]!] as const)));

/** As `firstOfRow`, of rows that are written "crew, sailor, seaman". */
export const firstOfLine = (lines: readonly string[]): ReadonlyMap<string, string> => firstOfRow(lines.map((line) => line.split(', ')));
