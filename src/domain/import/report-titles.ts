import type { Program } from '../program/program';
import { credentialNamed } from '../records/credential-search';
import { certificationKey } from '../records/exam-record';
import type { UnknownTitle } from '../team/import-row';
import { nearestTitle } from './nearest-title';

export type CountedTitles = Map<string, { readonly title: string; rows: number }>;

/** What a title of a report names; `part`: an exam that earns nothing without another one. */
export type Title =
  | { readonly known: string }
  | { readonly unknown: string }
  | { readonly why: { readonly kind: 'part'; readonly code: string; readonly title: string } };

interface TitleContext {
  readonly program: Pick<Program, 'credentials'>;
  readonly known: readonly string[];
}

/** Each title is looked up once: a report names few, often. */
export function titleReader({ program, known }: TitleContext): (title: string) => Title {
  const seen = new Map<string, Title>();
  const besides = new Map(known.map((name) => [certificationKey(name), name]));
  const look = (title: string): Title => {
    const named = credentialNamed(program, title);
    if (named.kind === 'credential') return { known: named.credential.name };
    if (named.kind === 'part')
      return { why: { kind: 'part', code: named.code, title: named.credential.name } };
    const own = besides.get(certificationKey(title));
    if (own !== undefined) return { known: own };
    // A programme without a list of certifications cannot tell which it does not know.
    return program.credentials ? { unknown: title } : { known: title };
  };
  return (title) => {
    const before = seen.get(title) ?? look(title);
    seen.set(title, before);
    return before;
  };
}

/** Counts the rows of a title that is not known, whatever its case. */
export function countTitle(titles: CountedTitles, title: string): void {
  const key = certificationKey(title);
  const before = titles.get(key);
  if (before) before.rows += 1;
  else titles.set(key, { title, rows: 1 });
}

/** Titles looked up for a likely one at most; a file may be full of other things. */
const MOST_NEAREST = 50;

/** The titles that are not known, the most frequent first, each with the known one that looks most like it. */
export function withNearest(
  titles: CountedTitles,
  { program, known }: TitleContext,
): readonly UnknownTitle[] {
  const names = [...(program.credentials?.list ?? []).map(({ name }) => name), ...known];
  return [...titles.values()]
    .sort((a, b) => b.rows - a.rows)
    .map((each, at) => {
      const nearest = at < MOST_NEAREST ? nearestTitle(each.title, names) : undefined;
      return { ...each, ...(nearest !== undefined && { nearest }) };
    });
}
