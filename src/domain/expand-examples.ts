/**
 * The messages that lines of examples stand for. A line gives as many as its longest "(a|b|c)" has choices, so that
 * each choice is heard at least once.
 * @example expandExamples('when (do we|does it) end') // 'when do we end', 'when does it end'
 */
export function expandExamples(lines: string): string[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(expandLine);
}

function expandLine(line: string): string[] {
  const groups = [...line.matchAll(/\(([^)]*)\)/g)].map(([, choices = '']) => choices.split('|'));
  const most = Math.max(1, ...groups.map((choices) => choices.length));
  return Array.from({ length: most }, (_, at) => {
    let group = 0;
    return line.replace(/\([^)]*\)/g, () => {
      const choices = groups[group] ?? [];
      group += 1;
      return choices[at % choices.length] ?? '';
    });
  });
}
