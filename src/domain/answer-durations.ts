const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['month', 30],
  ['months', 30],
  ['year', 365],
  ['years', 365],
]);
const BEFORE_OR_LEFT = new Set([
  'left',
  'remaining',
  'remain',
  'go',
  'until',
  'till',
  'before',
  'away',
  'ahead',
  'out',
  'prior',
  'off',
]);
/** Upper ends, in days, of spans that are planned for alike; between 85 and 92 people mean three months. */
const SPANS = [14, 45, 84, 92, 149, 1000] as const;

/**
 * Words in which the time that is left ("40 days to go", "in 5 weeks") is one word for all times of its size,
 * so that 40 and 44 days are asked for alike. Other durations stay as they are.
 * @example withTimeLeft(['40', 'days', 'left']) // ['timeleft45', 'left']
 */
export function withTimeLeft(words: readonly string[]): readonly string[] {
  if (!words.some((word) => UNIT_DAYS.has(word))) return words;
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const span = timeLeftAt(words, at);
    if (span === undefined) result.push(words[at] ?? '');
    else {
      result.push(`timeleft${span}`);
      at += 1;
    }
  }
  return result;
}

function timeLeftAt(words: readonly string[], at: number): number | undefined {
  const days = daysAt(words, at);
  const around = [words[at - 1] ?? '', ...words.slice(at + 2, at + 5)];
  if (
    days === undefined ||
    !(around[0] === 'in' || around.slice(1).some((word) => BEFORE_OR_LEFT.has(word)))
  ) {
    return undefined;
  }
  // Ninety days and three months are words of their own in many programmes.
  return days > 84 && days <= 92 ? undefined : SPANS.find((span) => days <= span);
}

function daysAt(words: readonly string[], at: number): number | undefined {
  const unit = UNIT_DAYS.get(words[at + 1] ?? '');
  if (unit === undefined) return undefined;
  const amount = /^(?:a|an|one)$/.test(words[at] ?? '') ? 1 : Number(words[at]);
  return Number.isInteger(amount) && amount > 0 ? unit * amount : undefined;
}
