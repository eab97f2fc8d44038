import type { Button, CardView, Countdown, Link, Source, TimelinePoint } from './view';
import type { CardContent } from './template';

const MOST_BUTTONS = 6;
const SOON_DAYS = 14;
const BAR_LENGTH = 16;

/** What may be missing, as the list that templates expect. @example optional(undefined) // [] */
export function optional<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined || value === '' ? [] : [value];
}

/** The quiet line of a programme that has ended. */
export function historicalData(view: CardView): { readonly historical: readonly string[] } {
  return { historical: optional(view.historical) };
}

type ButtonStyle = 'positive' | 'destructive' | 'default';

/** The buttons, the first as the main one in its own style; at most six, which is what Teams allows. */
export function buttonsData(
  buttons: readonly Button[] = [],
  first: ButtonStyle = 'positive',
): readonly CardContent[] {
  if (buttons.length === 0) return [];
  const actions = buttons
    .slice(0, MOST_BUTTONS)
    .map(({ title, data }, index) => ({ title, data, style: index === 0 ? first : 'default' }));
  return [{ actions }];
}

export function linksData(links: readonly Link[] = []): readonly CardContent[] {
  return links.map(({ title, url }) => ({ title, url }));
}

/** The source line; where there is an address the line itself is the link. */
export function sourceData(source: Source | undefined): readonly CardContent[] {
  if (!source) return [];
  return [
    {
      words: source.link ? [] : [source.text],
      link: source.link ? [{ words: source.text, ...source.link }] : [],
      confidence: optional(source.confidence),
    },
  ];
}

/** The days left, as words. @example countdownWords(-1) // '1 day past' */
export function countdownWords(daysLeft: number): string {
  if (daysLeft === 0) return 'Today';
  const days = Math.abs(daysLeft) === 1 ? '1 day' : `${Math.abs(daysLeft)} days`;
  return daysLeft > 0 ? `${days} left` : `${days} past`;
}

/** The days left as a sentence for notifications; empty while the date is not known. */
export function headline(countdown: Countdown | undefined): string {
  return countdown ? `${countdownWords(countdown.daysLeft)}, ${untilWords(countdown)}.` : '';
}

/** The head of a card: days left, date, and progress where there is something to tick. */
export function countdownData(countdown: Countdown | undefined, progress?: Progress): readonly CardContent[] {
  if (!countdown) return [];
  return [
    {
      days: countdownWords(countdown.daysLeft),
      color: countdown.daysLeft <= SOON_DAYS ? 'Attention' : 'Default',
      until: capital(untilWords(countdown)),
      label: `${countdown.dateLabel} · ${countdown.timeZone}`,
      progress: progressData(progress),
    },
  ];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export function progressWords({ done, total }: Progress): string {
  return done === total ? `All ${total} done` : `${done} of ${total} done`;
}

/**
 * Progress in words and as a bar; nothing when there is nothing to do. The bar is drawn with characters: the
 * card format has no bar all clients show, and coloured columns are too pale to be seen.
 */
export function progressData(progress: Progress | undefined): readonly CardContent[] {
  if (!progress || progress.total === 0) return [];
  const { done, total } = progress;
  const share = Math.round((done / total) * BAR_LENGTH);
  const filled = done === 0 ? 0 : Math.max(1, done === total ? BAR_LENGTH : Math.min(share, BAR_LENGTH - 1));
  return [
    {
      words: progressWords(progress),
      filled: optional('━'.repeat(filled)),
      empty: optional('─'.repeat(BAR_LENGTH - filled)),
    },
  ];
}

const GLYPHS = { past: '●', now: '▶', ahead: '○' } as const;

export function timelineData(points: readonly TimelinePoint[]): readonly CardContent[] {
  if (points.length === 0) return [];
  const rows = points.map(({ label, when, state }) => ({
    label,
    when,
    glyph: GLYPHS[state],
    weight: state === 'now' ? 'Bolder' : 'Default',
    subtle: state !== 'now',
  }));
  return [{ points: rows }];
}

function untilWords({ daysLeft, date }: Countdown): string {
  return daysLeft < 0 ? `since ${date}` : daysLeft === 0 ? date : `until ${date}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
