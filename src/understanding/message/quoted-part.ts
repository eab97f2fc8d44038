/** A message taken apart: what its sender says, and the words of others that it carries ('' where there are none). */
export interface SaidAndQuoted {
  readonly said: string;
  readonly quoted: string;
}

/** Elements that clients put around the message that is answered or forwarded. */
const ELEMENTS = /<quoted\b[^<>]{0,500}\/>|<(quoted|blockquote)\b[^<>]{0,500}>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const QUOTED_LINE = /^\s*(?:>|\|>)/;
/** From such a line on everything is somebody else's. */
const ATTRIBUTION =
  /^\s*(?:on|am|le|el|op) .{4,120}\b(?:wrote|schrieb\b.{0,80}|a écrit|escribió|schreef\b.{0,80}) ?:\s*$/i;
const DIVIDED = [
  'original message',
  'forwarded (?:message|by)',
  'ursprüngliche nachricht|weitergeleitete nachricht',
].join('|');
const DIVIDER = new RegExp(String.raw`^\s*(?:-{2,}|_{2,}|={2,})\s*(?:${DIVIDED})`, 'i');
const FORWARDED = /^\s*(?:begin forwarded message|forwarded message|forwarded from .{1,80})\s*:?\s*$/i;
const SENDER = /^\s*(?:from|von|de)\s*:\s*\S/i;
const OTHER_HEADER = /^\s*(?:sent|date|to|cc|subject|gesendet|an|betreff|datum)\s*:/i;
/** How many lines below "From:" the next line of a header stands at most. */
const HEADER_REACH = 2;

/**
 * Splits off what a message quotes: an element, lines that begin with ">", and everything from the header of an answered
 * or forwarded message on.
 * @example quotedPart('fine\n> anniversary 1 March 2027') // said: 'fine', quoted: 'anniversary 1 March 2027'
 */
export function quotedPart(text: string): SaidAndQuoted {
  const quoted: string[] = [];
  const rest = text.replace(ELEMENTS, (element) => {
    quoted.push(element.replace(/<[^<>]*>/g, ' ').trim());
    return '\n';
  });
  const lines = rest.split('\n');
  const end = lines.findIndex((line, at) => beginsQuote(line, lines.slice(at + 1, at + 1 + HEADER_REACH)));
  const own = end === -1 ? lines : lines.slice(0, end);
  const said = own.filter((line) => !QUOTED_LINE.test(line));
  quoted.push(...own.filter((line) => QUOTED_LINE.test(line)).map((line) => line.replace(/^[\s>|]+/, '')));
  if (end !== -1) quoted.push(...lines.slice(end));
  return { said: said.join('\n').trim(), quoted: quoted.join('\n').trim() };
}

function beginsQuote(line: string, below: readonly string[]): boolean {
  if (ATTRIBUTION.test(line) || DIVIDER.test(line) || FORWARDED.test(line)) return true;
  return SENDER.test(line) && below.some((next) => OTHER_HEADER.test(next));
}
