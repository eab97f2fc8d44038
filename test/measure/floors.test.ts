import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, type Report } from './count-outcomes';
import { evaluateFolder } from './evaluate';
import { missedFloors, readFloors } from './read-floors';

const SEALED = join(__dirname, 'sealed');
const ifSealed = existsSync(SEALED) ? it : it.skip;

describe('what is understood of the sealed sets', () => {
  ifSealed(
    'is no worse than the floors',
    async () => {
      const report = reportOf(await evaluateFolder(SEALED));
      expect(report.problems).toEqual([]);
      expect(missedFloors(report, readFloors(join(__dirname, 'floors.yaml')))).toEqual([]);
    },
    120_000,
  );
});

describe('holding a report to floors', () => {
  const report: Report = {
    sets: [{ set: 'facts', asked: 10, right: 9, verdicts: { right: 9, declined: 1 }, kinds: [] }],
    overall: { changed: 1, wrong: 0.03, doubt: 0.05 },
    problems: [],
  };
  const most = { changed: 1, wrong: 0.03, doubt: 0.05 };

  it('accepts what is just reached', () => {
    expect(missedFloors(report, { sets: { facts: 0.9 }, most })).toEqual([]);
  });

  it.each([
    [{ sets: { facts: 0.91 }, most }, 'facts: 0.900 right, at least 0.91 is wanted'],
    [{ sets: { gone: 0.5 }, most }, 'gone: 0.000 right, at least 0.5 is wanted'],
    [{ sets: {}, most: { ...most, changed: 0 } }, 'changed: 1, at most 0 is wanted'],
    [{ sets: {}, most: { ...most, wrong: 0.02 } }, 'wrong: 0.03, at most 0.02 is wanted'],
    [{ sets: {}, most: { ...most, doubt: 0.01 } }, 'doubt: 0.05, at most 0.01 is wanted'],
  ])('names what is missed: %j', (floors, missed) => {
    expect(missedFloors(report, floors)).toEqual([missed]);
  });
});
