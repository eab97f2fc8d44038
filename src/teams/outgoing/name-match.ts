import { once } from '../../memoize';

/** Compares words as people search: case and accents do not count ("Zoë" is "zoe", "Groß" is "gross"). */
const collator = once(() => new Intl.Collator('en', { usage: 'search', sensitivity: 'base' }));

export type NameMatch = 'exact' | 'partial' | 'none';

/**
 * How well the words somebody typed fit a name, in whatever order they stand.
 * @example matchName('bowen megan', 'Megan Bowen') // 'exact'
 * @example matchName('Megan', 'Bowen, Megan (Contoso)') // 'partial'
 */
export function matchName(typed: string, name: string): NameMatch {
  const wanted = wordsOf(typed);
  const left = wordsOf(name);
  if (wanted.length === 0) return 'none';
  const sameWord = collator();
  for (const word of wanted) {
    const index = left.findIndex((other) => sameWord.compare(word, other) === 0);
    if (index === -1) return 'none';
    left.splice(index, 1);
  }
  return left.length === 0 ? 'exact' : 'partial';
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
}
