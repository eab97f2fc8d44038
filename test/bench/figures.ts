/** The middle of the values. @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which that share of the values lies. @example percentile([1, 2, 3, 4], 50) // 2.5 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * share) / 100;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly measure: string;
  readonly unit: 'ms' | 'MB' | 'requests' | 's';
  readonly bot: number;
  readonly yardstick: number;
  readonly ratio: number;
  /** The ratio to the same yardstick in one file, made by the same bundler, where that makes a difference. */
  readonly toBundled?: number;
  /** What the ratio is to be: at most, or for `atLeast` at least. */
  readonly goal: number;
  readonly atLeast?: boolean;
  readonly reached: boolean;
  /** The ratio in each round, from smallest to largest. */
  readonly spread: readonly number[];
  readonly note?: string;
}

export interface Rounds {
  readonly name: string;
  readonly measure: string;
  readonly unit: Figure['unit'];
  readonly goal: number;
  /** One value a round, bot and yardstick measured next to each other. */
  readonly bot: readonly number[];
  readonly yardstick: readonly number[];
  readonly bundled?: readonly number[];
  readonly note?: string;
}

/** The medians of the rounds and their ratio. */
export function compare({ bot, yardstick, bundled, ...row }: Rounds): Figure {
  const ratiosTo = (other: readonly number[]) => bot.map((value, round) => value / (other[round] ?? NaN));
  const ratios = ratiosTo(yardstick);
  const ratio = median(ratios);
  return {
    ...row,
    bot: median(bot),
    yardstick: median(yardstick),
    ratio,
    ...(bundled && { toBundled: median(ratiosTo(bundled)) }),
    reached: ratio <= row.goal,
    spread: [...ratios].sort((a, b) => a - b),
  };
}

const HEADS = ['name', 'measure', 'this bot', 'yardstick', 'ratio', 'to it bundled', 'goal', '', 'spread'];

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    figure.measure,
    quantity(figure.bot, figure.unit),
    quantity(figure.yardstick, figure.unit),
    figure.ratio.toFixed(2),
    figure.toBundled?.toFixed(2) ?? '',
    `${figure.atLeast ? '≥' : '≤'} ${figure.goal}`,
    figure.reached ? 'reached' : 'missed',
    spreadOf(figure),
  ]);
  const widths = HEADS.map((head, column) =>
    Math.max(...[HEADS, ...rows].map((row) => (row[column] ?? head).length)),
  );
  const lines = [HEADS, ...rows].map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  const notes = figures.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
  return [...lines.map((line) => line.trimEnd()), '', ...notes].join('\n');
}

function quantity(value: number, unit: Figure['unit']): string {
  if (unit === 'requests') return value.toFixed(0);
  return `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`;
}

function spreadOf({ spread }: Figure): string {
  if (spread.length < 2) return 'one round';
  return `${(spread[0] ?? NaN).toFixed(2)}–${(spread.at(-1) ?? NaN).toFixed(2)} (${spread.length} rounds)`;
}
