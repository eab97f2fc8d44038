import { readNumber } from '../../understanding/entities/read-number';

/** What was typed into boxes for figures: the boxes that hold a number, plainly written, and what is open in others. */
export interface FigureInputs {
  readonly inputs: Readonly<Record<string, string>>;
  /** By box: a question back, as a sentence. */
  readonly open: ReadonlyMap<string, string>;
}

/**
 * The figures as the locale writes them; one that can be read in two ways is asked back.
 * @example figureInputs({ in_units_x: '1.250' }, 'de-DE').inputs // { in_units_x: '1250' }
 */
export function figureInputs(typed: Readonly<Record<string, string>>, locale: string): FigureInputs {
  const inputs: Record<string, string> = {};
  const open = new Map<string, string>();
  for (const [box, text] of Object.entries(typed)) {
    const read = readNumber(text, locale);
    inputs[box] = read.kind === 'number' ? String(read.value) : text;
    if (read.kind === 'ambiguous') open.set(box, `"${text}" may be ${read.values.join(' or ')}. Which one?`);
  }
  return { inputs, open };
}
