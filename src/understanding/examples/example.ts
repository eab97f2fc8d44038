/** One sentence and what it means, as it stands in a file of examples. */
export interface Example {
  /** A label, unless somebody mistyped it: `checkExamples` says so. */
  readonly label: string;
  /** The sentence, with what it leaves open as `{date}`. */
  readonly text: string;
  readonly line: number;
}

/** A file of examples: one area of one language. */
export interface ExampleFile {
  /** @example 'en/anniversary.yaml' */
  readonly name: string;
  /** @example 'en' */
  readonly language: string;
  readonly examples: readonly Example[];
}

/** The sentence as two that differ in nothing that matters have it. @example exampleKey('Undo that, please!') // 'undo that please' */
export function exampleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}{}'$€£%#+]+/gu, ' ')
    .trim();
}

/** The slots a sentence leaves open. @example slotsIn('assign {item} to {person}') // ['item', 'person'] */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
