const LONGEST_NAMED = 80;

/** Words of a message as a reply names them: in one line, the end of long ones left out. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_NAMED ? `${line.slice(0, LONGEST_NAMED).trimEnd()}…` : line;
}
