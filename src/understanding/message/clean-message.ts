import { entityText, markupText } from './layout/markup-text';
import { quotedPart, type SaidAndQuoted } from './quoted-part';

/** Signs nobody sees: zero-width space, word joiner, byte-order mark, soft hyphen, directions. */
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
/** Joiners belong to emoji and to some scripts; behind plain letters and blanks they say nothing. */
const STRAY_JOINER = /(^|[\u0000-\u024F])[\u200C\u200D]+/g;
const BLANKS = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** What people put behind their name: it speaks of nobody else. */
const PRONOUNS = / ?\((?:she|he|they|sie|er)\/\p{L}+(?:\/\p{L}+)?\)/giu;
/** What one client sends in place of no text. */
const NO_TEXT = /^\|EMPTY\|$/;

/**
 * A message as its sender meant it: without signs nobody sees and without the client's markup, the words of others
 * split off. Letters, quotes and dashes stay as typed, for an item's name may hold them; readers of commands take
 * `plainSigns` of it.
 * @example cleanMessage('Wednesday, \u200EJune \u200E30, \u200E2027').said // 'Wednesday, June 30, 2027'
 */
export function cleanMessage(text: string): SaidAndQuoted {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\u000B\u000C]/g, '\n')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '$1')
    .replace(BLANKS, ' ');
  const { said, quoted } = quotedPart(lines.replace(PRONOUNS, '').replace(/&gt;/g, '>'));
  return { said: seen(said), quoted: seen(quoted) };
}

function seen(text: string): string {
  const shown = entityText(markupText(text)).replace(UNSEEN, '').replace(BLANKS, ' ');
  const lines = shown.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(NO_TEXT, '');
}
