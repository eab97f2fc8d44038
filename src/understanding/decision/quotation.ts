import { tokensOf, type Span } from '../closed-class/message-token';

const QUOTED = /["“„«‹「『](?<inside>[^"“”„«»‹›「」『』]+)["”“»›」』]|‘(?<single>[^‘’]*\s[^‘’]*)’/gu;
/** A quoted line, or the marks that Teams and mail programs put around what somebody else wrote. */
const QUOTED_LINE = /^\s*[>|]|<\/?(?:quoted|blockquote)\b/im;

/** Whether words stand in quotation marks or in a quoted line; a name or item in them is none. */
export function isQuoted(text: string, entities: readonly Span[]): boolean {
  if (QUOTED_LINE.test(text)) return true;
  for (const found of text.matchAll(QUOTED)) {
    const inside = tokensOf(found[0]).map(({ start, end }) => ({
      start: start + found.index,
      end: end + found.index,
    }));
    if (inside.some((word) => !entities.some((entity) => word.start < entity.end && word.end > entity.start)))
      return true;
  }
  return false;
}

const SUBJECT_PREFIX = /^\s*(?:fwd?|fw|wg|tr|rv|aw|re|antw)\s*:/im;
const HEADER = /^\s*(?:from|von|sent|gesendet|envoyé|to|cc|subject|betreff|objet|asunto)\s*:\s*\S/gim;
const WROTE = /\b(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)\s*:/i;
const RULE = /[-_]{3,}\s*(?:original|forwarded|ursprüngliche|weitergeleitete)|begin forwarded message/i;

/** Whether a text is a mail or message passed on, by the headers it carries. */
export function isForwarded(text: string): boolean {
  const headers = text.match(HEADER)?.length ?? 0;
  return SUBJECT_PREFIX.test(text) || headers >= 2 || WROTE.test(text) || RULE.test(text);
}
