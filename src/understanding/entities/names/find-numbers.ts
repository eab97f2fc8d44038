import { ownValue } from '../../../language/own-value';
import type { EntityOf } from '../entity';
import type { TextWord } from './text-words';

type NumberEntity = EntityOf<'number'>;

const FIGURES = /(?<![\p{L}\p{N}.,-])(?:US\$|[$€£#]\s?)?(\d[\d.,']*\d|\d)(?:\s?%)?(?![\p{L}\p{N}])/gu;
/** From two on: "one" mostly stands for a thing ("the one about fees"). */
const NAMED: Readonly<Record<string, number>> = {
  ...numbered('two three four five six seven eight nine ten eleven twelve'),
  ...numbered('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...numbered('zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
};

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, at + 2]));
}

/** Numbers in figures, with the sign of a currency or "%", and small ones in words. */
export function findNumbers(text: string, words: readonly TextWord[]): NumberEntity[] {
  const figures = [...text.matchAll(FIGURES)].map((found): NumberEntity => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: 'number',
    value: valueOf(found[1] ?? ''),
  }));
  const named = words.flatMap(({ plain, start, end }): NumberEntity[] => {
    const value = ownValue(NAMED, plain);
    return value === undefined ? [] : [{ start, end, kind: 'number', value }];
  });
  return [...figures, ...named];
}

/** The text keeps what was typed; where a dot or comma may be read in two ways, groups of three are thousands. */
function valueOf(figures: string): number {
  const grouped = /^\d{1,3}(?:[.,']\d{3})+$/.test(figures);
  return Number(grouped ? figures.replace(/[.,']/g, '') : figures.replace(/'/g, '').replace(',', '.'));
}
