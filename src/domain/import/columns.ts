import { fold } from '../../language/fold';
import headings from './headings.json';

/** What a column of a report holds. */
export type Field = keyof typeof headings;

/** Where each field stands in a row, counted from 0. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** `doubled`: a field stands twice, by the names the file gives both. `none`: the row is no heading of a report. */
export type FoundColumns =
  | { readonly kind: 'report' | 'own'; readonly columns: Columns }
  | { readonly kind: 'doubled'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(headings) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [headingKey(name), field] as const),
  ),
);

/**
 * The columns of a row of headings, found by their names in any order and among any others.
 * @example findColumns(['Email', 'Training Title', 'Name', 'Completion Date']) // report: title 1, person 2, passed 3
 */
export function findColumns(row: readonly string[]): FoundColumns {
  const found = new Map<Field, number>();
  const doubled: string[] = [];
  for (const [at, heading] of row.entries()) {
    const field = FIELDS.get(headingKey(heading));
    if (field === undefined) continue;
    const before = found.get(field);
    const other = before === undefined ? '' : (row[before] ?? '');
    if (headingKey(other) === headingKey(heading)) doubled.push(other, heading);
    else if (plainness(field, heading) > plainness(field, other)) found.set(field, at);
  }
  const columns = withNames(found);
  const kind = kindOf(columns);
  if (kind === undefined) return { kind: 'none' };
  return doubled[0] === undefined ? { kind, columns } : { kind: 'doubled', names: doubled };
}

function kindOf({
  kind,
  detail,
  person,
  firstName,
  lastName,
  title,
  passed,
}: Columns): 'report' | 'own' | undefined {
  if (kind === 0 && detail !== undefined && person !== undefined) return 'own';
  const named = person !== undefined || (firstName !== undefined && lastName !== undefined);
  return named && title !== undefined && passed !== undefined ? 'report' : undefined;
}

/** Of several columns that may hold a field, the longest name says it most plainly: "Completion date", not "Date". */
function plainness(field: Field, heading: string): number {
  const names: readonly string[] = headings[field];
  return names.find((name) => headingKey(name) === headingKey(heading))?.length ?? 0;
}

/** "Name" beside "Vorname" is the family name, and "Nombre" beside "Apellidos" the given one. */
function withNames(found: ReadonlyMap<Field, number>): Columns {
  const columns: Partial<Record<Field, number>> = Object.fromEntries(found);
  const { person, firstName, lastName, ...others } = columns;
  if (person === undefined || (firstName === undefined) === (lastName === undefined)) return columns;
  return { ...others, firstName: firstName ?? person, lastName: lastName ?? person };
}

/** Whatever the case, accents, blanks and signs of a heading. @example headingKey('Individual_First Name') // 'individualfirstname' */
function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
