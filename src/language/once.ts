/** Hands back the object that it is given, so that a class which extends it can put a private field on it. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the field goes where this leads
    return object;
  }
}

/**
 * What has been worked out for an object: question and answer by turns. They lie on the object itself, where nobody else sees them:
 * to look them up in a `WeakMap` of each question takes longer, and its garbage takes far longer to collect.
 */
class Notes extends Given {
  readonly #notes: unknown[] = [];

  static of(object: object): unknown[] {
    if (#notes in object) return object.#notes;
    return new Notes(object).#notes;
  }
}

/**
 * The same question, worked out once for each object and kept as long as the object lives; the one asked of last is at hand.
 * What else the question takes, such as the sentence that a claim stands in, has to follow from the object: it is looked at the first time only.
 */
export function oncePer<Key extends object, Beside extends readonly unknown[], Found>(work: (key: Key, ...beside: Beside) => Found): (key: Key, ...beside: Beside) => Found {
  let last: Key | undefined;
  let found: Found;
  const workedOut = (key: Key, beside: Beside): Found => {
    const notes = Notes.of(key);
    for (let i = 0; i < notes.length; i += 2) if (notes[i] === work) return notes[i + 1] as Found;
    const now = work(key, ...beside);
    notes.push(work, now);
    return now;
  };
  return (key, ...beside) => {
    if (last === key) return found;
    // a question may lead to the same question about something else
    const now = workedOut(key, beside);
    last = key;
    found = now;
    return now;
  };
}
