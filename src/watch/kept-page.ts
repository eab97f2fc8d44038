import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PageReading } from './read-page';

/** What is kept of a page as it was when its statements were verified: enough to tell what changed, and not its text. */
export const keptPage = z.strictObject({
  verifiedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  url: z.url(),
  /** For asking whether it has changed at all. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Of all lines. */
  hash: z.string(),
  tables: z.int().nonnegative(),
  headings: z.array(z.string()),
  /** A short hash for each line with the numbers and days in it; headings as they stand. */
  lines: z.array(z.string()),
});
export type KeptPage = z.infer<typeof keptPage>;

/** The file beside a pack: its pages by the id of their source, and how long a server asked to be left alone. */
export const keptSources = z.strictObject({
  pages: z.record(z.string(), keptPage).default({}),
  /** By host: no visit before that moment, as the server asked with `Retry-After`. */
  notBefore: z.record(z.string(), z.iso.datetime()).default({}),
});
export type KeptSources = z.infer<typeof keptSources>;

/** A page as it is kept. */
export function keepReading(
  { lines, tables }: PageReading,
  visit: Pick<KeptPage, 'url' | 'verifiedOn' | 'etag' | 'lastModified'>,
): KeptPage {
  const { url, verifiedOn, etag, lastModified } = visit;
  return {
    ...{ verifiedOn, url },
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...{ hash: hashOf(lines), tables, headings: lines.filter(isHeading), lines: lines.map(keptLine) },
  };
}

export function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line);
}

/** Tells two texts of a page apart. */
export function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** @example keptLine('Points: 70 of 100') // '5f0c…  70 100' */
export function keptLine(line: string): string {
  if (isHeading(line)) return line;
  const hash = createHash('sha256').update(line).digest('hex').slice(0, 12);
  return [hash, ...figuresIn(line)].join(' ');
}

/** The numbers and days of a kept line, as they stood. */
export function keptFigures(line: string): readonly string[] {
  return line.split(' ').slice(1);
}

/** Every number and day with what belongs to it; a blank inside is an underscore. @example figuresIn('by 1 July 2027, $4,875') // ['1_July_2027', '$4,875'] */
export function figuresIn(line: string): readonly string[] {
  return [...line.matchAll(FIGURE)].map(([figure]) =>
    figure.replace(/[.,;:!?)]+(~~)?$/, '$1').replace(/ /g, '_'),
  );
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const FIGURE = new RegExp(
  [
    `\\d{1,2} ${MONTH}(?: \\d{4})?`,
    `${MONTH} \\d{1,2}(?:, \\d{4})?`,
    `${MONTH} \\d{4}`,
    '[^\\s|/(]*\\d[^\\s|/]*',
  ].join('|'),
  'g',
);
