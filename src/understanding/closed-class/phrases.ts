import { plainWords } from './message-token';

/** Words and short phrases, to be looked for in plain words. */
export interface Phrases {
  readonly known: ReadonlySet<string>;
  /** By its first word, how many words each has, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Phrases from data: the phrases of a text are parted by commas or line breaks; `§` stands for a thing that was found. */
export function phrases(...texts: readonly string[]): Phrases {
  const all = texts
    .flatMap((text) => text.split(/[,\n]/))
    .map(phraseWords)
    .filter((words) => words.length > 0);
  const lengths = new Map<string, number[]>();
  for (const [first = '', ...more] of all) {
    const known = lengths.get(first) ?? [];
    lengths.set(
      first,
      [...new Set([...known, more.length + 1])].sort((a, b) => b - a),
    );
  }
  return { known: new Set(all.map((words) => words.join(' '))), lengths };
}

function phraseWords(phrase: string): string[] {
  return phrase.split('§').flatMap((part, at) => [...(at > 0 ? ['§'] : []), ...plainWords(part)]);
}

/** How many words from that place on make up one of the phrases, the longest first; 0 when none begins there. */
export function phraseAt(words: readonly string[], at: number, { known, lengths }: Phrases): number {
  const first = words[at] ?? '';
  for (const length of lengths.get(first) ?? []) {
    if (length === 1) return 1;
    if (at + length <= words.length && known.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Where one of the phrases begins first; -1 when none is there. */
export function placeOf(words: readonly string[], wanted: Phrases): number {
  return words.findIndex((_, at) => phraseAt(words, at, wanted) > 0);
}

export function hasAny(words: readonly string[], wanted: Phrases): boolean {
  return placeOf(words, wanted) >= 0;
}

/** The words without any of the phrases. */
export function withoutPhrases(words: readonly string[], dropped: Phrases): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseAt(words, at, dropped);
    if (length === 0) left.push(words[at] ?? '');
    at += Math.max(1, length);
  }
  return left;
}
