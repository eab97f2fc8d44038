import type { RecordCommand } from './command';
import { pattern } from './message-pattern';
import { firstFound } from './message-reading';
import type { RecordReader } from './read-references';

const SHARE = [
  '(?:share|send|forward|pass)(?: (?:it|this|that|the status|<our> status|everything|where we stand|the guide|it all))?(?: on)? (?:with|to) <our>? ?(?:contact(?: person)?|renewer|person who renews)',
  '(?:tell|brief|inform|ask) <our>? ?(?:contact(?: person)?|renewer|person who renews)(?: (?:personally|directly|in private|in a personal chat))?',
].map(pattern);
const IMPORT = [
  '(?:import|paste|bulk add|upload)(?: (?:<our>|some|all|the))?(?: (?:data|records|references|exams|lines|a list|list|csv|from csv|from excel|figures))*',
].map(pattern);
const REMINDER_TEXT = [
  '(?:change|adapt|edit|adjust|customi[sz]e|rewrite|set)(?: <our>)? (?:reminder|stage) ?(?:texts?|words|wording|templates?|days)',
  '(?:reminder|stage) (?:texts?|templates?|wording)',
].map(pattern);

/** "Share with contact", "import", "reminder text": each leads to a card. */
export const readRecordCards: RecordReader = (reading) =>
  firstFound<RecordCommand>(reading, SHARE, () => ({ do: 'share' })) ??
  firstFound<RecordCommand>(reading, IMPORT, () => ({ do: 'import' })) ??
  firstFound<RecordCommand>(reading, REMINDER_TEXT, () => ({ do: 'reminder-text' }));
