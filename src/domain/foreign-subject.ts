import { FOREIGN_WORDS } from './answer-foreign';

/** Foreign to programmes, though said of people who stand in for others. */
const OF_ABSENCE = new Set(['vacation', 'holidays', 'sick', 'parental', 'backup']);

/** Whether a plain word belongs to other walks of life: "gym", "football". */
export function isForeign(word: string): boolean {
  return FOREIGN_WORDS.has(word) && !OF_ABSENCE.has(word);
}

/** Whether a plain text speaks of other walks of life, and so hardly of what the bot keeps about the team. */
export function hasForeignWords(plain: string): boolean {
  return (plain.match(/\p{L}+/gu) ?? []).some(isForeign);
}
