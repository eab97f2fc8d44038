import { plainWords } from './message-token';

/** Words and short phrases, to be looked for in plain words. */
export interface Phrases {
  readonly known: ReadonlySet<string>;
  /** How many words the longest has. */
  readonly longest: number;
}

/** Phrases from data: the phrases of a text are parted by commas or line breaks; `§` stands for a thing that was found. */
export function phrases(...texts: readonly string[]): Phrases {
  const all = texts
    .flatMap((text) => text.split(/[,\n]/))
    .map((phrase) => phrase.split('§').flatMap((part, at) => [...(at > 0 ? ['§'] : []), ...plainWords(part)]))
    .filter((words) => words.length > 0);
  return {
    known: new Set(all.map((words) => words.join(' '))),
    longest: Math.max(0, ...all.map(({ length }) => length)),
  };
}

/** How many words from that place on make up one of the phrases, the longest first; 0 when none begins there. */
export function phraseAt(words: readonly string[], at: number, { known, longest }: Phrases): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const phrase = length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' ');
    if (known.has(phrase)) return length;
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
