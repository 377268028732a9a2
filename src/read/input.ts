import type { Problem } from '../model.js';

/** What a file or a manifest says about an article beside its text. */
export interface Particulars {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export const noParticulars: Particulars = { title: null, source: null, published: null, url: null };

/** What a folder's story.json says. */
export interface Manifest {
  readonly story: string | null;
  readonly title: string | null;
  /** By the file's name; null when the story.json lists no articles. */
  readonly articles: ReadonlyMap<string, ManifestEntry> | null;
}

export interface ManifestEntry extends Particulars {
  readonly id: string | null;
}

export const noManifest: Manifest = { story: null, title: null, articles: null };

/** A file as it lies on disk. */
export interface InputFile {
  /** As reports show it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article as its file gives it, before the story.json beside it adds what the file does not say. */
export interface Draft extends Particulars {
  /** The file it came from, and the line when it is one of several there. */
  readonly file: string;
  readonly line: number | null;
  /** Null: the file's name without the extension. */
  readonly id: string | null;
  /** Null: the folder's story. */
  readonly story: string | null;
  readonly text: string;
  /** True for a Markdown file without front matter: it may be notes. */
  readonly bare?: boolean;
}

export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Reads one input format. Never throws over its content: what is wrong with it is a Problem. */
export type Reader = (file: InputFile) => Reading | Promise<Reading>;

export const unread = (...problems: readonly Problem[]): Reading => ({ drafts: [], problems });
