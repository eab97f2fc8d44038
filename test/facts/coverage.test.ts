import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { shippedPrograms } from '../setup/test-models';

const SHEETS = ['mpn-2016', 'maicpp'] as const;
const leftOut = z
  .record(z.enum(SHEETS), z.array(z.object({ id: z.string(), reason: z.string().min(20) })))
  .parse(parse(readFileSync(join(__dirname, 'left-out.yaml'), 'utf8')));
const { byId } = shippedPrograms();

function idsOf(sheet: string): string[] {
  return readFileSync(join(__dirname, `${sheet}.ids`), 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** Every list of facts, however deep it stands in a pack. */
function factsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'facts' in value && Array.isArray(value.facts) ? [value.facts.map(String)] : [];
  return [...own, ...Object.values(value).flatMap(factsIn)];
}

describe('The packs and the fact sheets', () => {
  it.each(SHEETS)('carries every row of sheet %s, or says why not', (sheet) => {
    const carried = new Set(factsIn(byId.get(sheet)).flat());
    const excused = leftOut[sheet].map(({ id }) => id);
    expect(idsOf(sheet).filter((id) => !carried.has(id) && !excused.includes(id))).toEqual([]);
    expect(excused.filter((id) => carried.has(id) || !idsOf(sheet).includes(id))).toEqual([]);
  });

  it('leaves out at most 15 rows of both sheets together', () => {
    expect(SHEETS.flatMap((sheet) => leftOut[sheet]).length).toBeLessThanOrEqual(15);
  });

  it.each(SHEETS)('names in pack %s only rows that one of the sheets has', (sheet) => {
    const known = new Set(SHEETS.flatMap(idsOf));
    expect(
      factsIn(byId.get(sheet))
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it.each(SHEETS)('names at most four rows beside an entry of pack %s', (sheet) => {
    expect(factsIn(byId.get(sheet)).filter((facts) => facts.length > 4)).toEqual([]);
  });
});
