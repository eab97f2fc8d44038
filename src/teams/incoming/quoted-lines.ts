const QUOTE = /<blockquote\b[^<>]*>([\s\S]*?)(?:<\/blockquote\s*>|$)/gi;
const LINE_END = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d|\/strong|\/b)\b[^<>]*>/gi;

/**
 * The text of a message with a ">" before each line that only a quote of the shown message holds, as mail programs mark
 * them: Teams puts the words of an answered or forwarded message into the text as if its sender had said them.
 */
export function markQuoted(text: string, html: string): string {
  const quotes = [...html.matchAll(QUOTE)].map(([, inside = '']) => inside);
  if (quotes.length === 0) return text;
  const quoted = new Set(quotes.flatMap(linesOf));
  const own = new Set(linesOf(html.replace(QUOTE, '\n')));
  return text
    .split('\n')
    .map((line) => (quoted.has(plain(line)) && !own.has(plain(line)) ? `> ${line}` : line))
    .join('\n');
}

function linesOf(html: string): string[] {
  return html
    .replace(LINE_END, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
}

/** Only letters and numbers count: one of the two writes signs as entities. */
function plain(line: string): string {
  return line
    .replace(/&[a-z]{2,6};|&#\d{2,6};/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
