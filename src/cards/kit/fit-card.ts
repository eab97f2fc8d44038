import type { Card } from './card';

/** The most bytes a card may have; Teams refuses messages somewhere above 28 KB. */
export const LARGEST_CARD = 24 * 1024;

/** How many bytes a card's JSON has on the wire. */
export function cardBytes(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card.content), 'utf8');
}

/** The first of the forms, fullest first, that is small enough; the last when none is. */
export function fitCard<Form>(forms: readonly Form[], make: (form: Form) => Card): Card {
  let card: Card | undefined;
  for (const form of forms) {
    card = make(form);
    if (cardBytes(card) <= LARGEST_CARD) return card;
  }
  if (!card) throw new RangeError('A card needs at least one form.');
  return card;
}

/** The text cut to so many characters, with an ellipsis. @example clip('Renewal fee', 8) // 'Renewal…' */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** How many entries of a long list a card shows: as many as fit. */
export const LIST_FORMS: readonly number[] = [60, 25, 12, 6, 3, 1];

/** The first entries of a list, and how many are left out. */
export function firstOf<Entry>(
  entries: readonly Entry[],
  most: number,
): { readonly shown: readonly Entry[]; readonly hidden: number } {
  return { shown: entries.slice(0, most), hidden: Math.max(0, entries.length - most) };
}
