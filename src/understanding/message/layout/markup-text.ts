const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};
const ENTITY = /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,6});/gi;
const LINE_ENDS = /<br\s*\/?>|<\/(?:p|div|li|ul|ol|tr|table|h[1-6])\s*>/gi;
const CELL_ENDS = /<\/t[dh]\s*>/gi;
const OTHER_TAGS =
  /<\/?(?:p|div|span|ul|ol|li|table|tbody|thead|tr|t[dh]|h[1-6]|b|i|u|strong|em|font|a)\b[^<>]{0,300}>/gi;
const LIST_ITEM = /<li\b[^<>]{0,300}>/gi;

/**
 * Text instead of the markup that clients send: line breaks for `<br>`, paragraphs, list items and table rows, tabs
 * for cells. Tags it does not know stay: somebody may have typed them.
 * @example markupText('<ul><li>add Security</li></ul>') // '\n• add Security\n'
 */
export function markupText(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(LIST_ITEM, '\n• ')
    .replace(LINE_ENDS, '\n')
    .replace(CELL_ENDS, '\t')
    .replace(OTHER_TAGS, '');
}

/** The signs that HTML entities stand for; an unknown one stays as it is. @example entityText('Data &amp; AI') // 'Data & AI' */
export function entityText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, signOf);
}

function signOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
