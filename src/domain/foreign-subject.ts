import { FOREIGN_WORDS } from './answer-foreign';

/** Foreign to programmes, though said of people who stand in for others, of clocks, and of when to hear from the bot. */
const OF_TEAMS = new Set(
  'vacation holidays sick parental backup christmas easter berlin munich hamburg paris london tokyo sydney'.split(
    ' ',
  ),
);

/** Whether a plain text speaks of other walks of life ("gym", "football"), and so hardly of what the bot keeps about the team. */
export function hasForeignWords(plain: string): boolean {
  return (plain.match(/\p{L}+/gu) ?? []).some((word) => FOREIGN_WORDS.has(word) && !OF_TEAMS.has(word));
}
