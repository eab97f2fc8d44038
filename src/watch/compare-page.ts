import { alignLines, type Gap } from './align-lines';
import { figuresIn, hashOf, isHeading, keptFigures, keptLine, type KeptPage } from './kept-page';
import type { PageReading } from './read-page';

/** One thing that is no longer as it was; `under` is the heading it stands under. */
export type PageChange =
  | { readonly kind: 'heading-gone' | 'heading-new'; readonly heading: string }
  | { readonly kind: 'line-gone'; readonly under: string; readonly figures: readonly string[] }
  | { readonly kind: 'line-new'; readonly under: string; readonly text: string }
  | {
      readonly kind: 'line-changed';
      readonly under: string;
      readonly text: string;
      /** The numbers and days of the line, before and now. */
      readonly before: readonly string[];
      readonly now: readonly string[];
    };

/** What a page that was fetched turned out to be. A page that is not the one that was verified is never "unchanged". */
export type Comparison =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly PageChange[] }
  | { readonly kind: 'not-read'; readonly why: string };

/** Compares a page with what was kept of it when it was verified. */
export function comparePage(kept: KeptPage, page: PageReading): Comparison {
  const why = whyNotRead(page, kept);
  if (why !== undefined) return { kind: 'not-read', why };
  if (hashOf(page.lines) === kept.hash) return { kind: 'unchanged' };
  const lines = page.lines.map(keptLine);
  const changes = alignLines(kept.lines, lines).flatMap((gap) => changesIn(gap, kept.lines, page.lines));
  return { kind: 'changed', changes };
}

/** Why a page cannot be what is watched: cut off, empty, without its tables or with none of its headings; else undefined. */
export function whyNotRead(page: PageReading, kept?: KeptPage): string | undefined {
  if (!page.isWhole) return 'the page ended too early';
  if (page.lines.length === 0) return 'the page came without text';
  if (kept === undefined) return undefined;
  if (kept.tables > 0 && page.tables === 0) return `the page came without its ${tables(kept.tables)}`;
  const headings = new Set(page.lines.filter(isHeading));
  const isAnother = kept.headings.length > 0 && !kept.headings.some((each) => headings.has(each));
  return isAnother ? 'none of its headings is there: another page answers under this address' : undefined;
}

function tables(count: number): string {
  return count === 1 ? 'table' : `${count} tables`;
}

/** In a stretch that differs the lines are taken for changed in their order; what is left over went or came. */
function changesIn(gap: Gap, kept: readonly string[], page: readonly string[]): PageChange[] {
  const before = gap.before.map((at) => ({ at, line: kept[at] ?? '' }));
  const now = gap.now.map((at) => ({ at, line: page[at] ?? '' }));
  const headings: PageChange[] = [
    ...before
      .filter(({ line }) => isHeading(line))
      .map(({ line }) => ({ kind: 'heading-gone' as const, heading: plain(line) })),
    ...now
      .filter(({ line }) => isHeading(line))
      .map(({ line }) => ({ kind: 'heading-new' as const, heading: plain(line) })),
  ];
  const old = before.filter(({ line }) => !isHeading(line));
  const fresh = now.filter(({ line }) => !isHeading(line));
  const changed = fresh.slice(0, old.length).map(({ at, line }, nth) => ({
    kind: 'line-changed' as const,
    under: headingAbove(page, at),
    text: line,
    before: keptFigures(old[nth]?.line ?? ''),
    now: figuresIn(line),
  }));
  const came = fresh
    .slice(old.length)
    .map(({ at, line }) => ({ kind: 'line-new' as const, under: headingAbove(page, at), text: line }));
  const went = old.slice(fresh.length).map(({ at, line }) => ({
    kind: 'line-gone' as const,
    under: headingAbove(kept, at),
    figures: keptFigures(line),
  }));
  return [...headings, ...changed, ...came, ...went];
}

function headingAbove(lines: readonly string[], at: number): string {
  return plain(lines.slice(0, at).findLast(isHeading) ?? '');
}

function plain(heading: string): string {
  return heading.replace(/^#+ /, '');
}
