import { changesToTell } from '../../../src/domain/cycle/pack-changes';
import { type ToldChanges } from '../../../src/domain/team/record-rows';
import { programSchema } from '../../../src/domain/program/program';
import { sampleProgram } from '../../fixtures/sample-program';

const evidence = { source: 'guide', asOf: '2026-01', confidence: 'first-hand' } as const;
const change = (id: string, holdings: readonly string[] = []) => ({
  id,
  date: '2027-01',
  title: id,
  text: `About ${id}.`,
  holdings,
  ...evidence,
});

function pack(version: number, changes: readonly ReturnType<typeof change>[]) {
  return programSchema.parse({ ...sampleProgram, version, changes });
}

const paperMakers = { holdings: [{ id: 'paper-making' }] };
const old = pack(1, [change('old')]);
const newer = pack(2, [
  change('old'),
  change('paper-size', ['paper-making']),
  change('watch-glass', ['clock-and-watch-repair']),
  change('dues'),
]);
const seen: ToldChanges = { programId: 'contoso', version: 1, changeIds: ['old'] };

describe('changes of a newer pack', () => {
  it('are told when they concern what the team holds, or everybody', () => {
    const { changes, remember } = changesToTell(newer, paperMakers, seen);
    expect(changes.map(({ id }) => id)).toEqual(['paper-size', 'dues']);
    expect(remember).toEqual({
      programId: 'contoso',
      version: 2,
      changeIds: ['old', 'paper-size', 'watch-glass', 'dues'],
    });
  });

  it('are told once', () => {
    const { remember } = changesToTell(newer, paperMakers, seen);
    expect(changesToTell(newer, paperMakers, remember)).toEqual({ changes: [] });
  });

  it('do not count for a team seen for the first time: its pack said them from the start', () => {
    expect(changesToTell(old, paperMakers, undefined)).toEqual({
      changes: [],
      remember: { programId: 'contoso', version: 1, changeIds: ['old'] },
    });
  });

  it('of a newer version without any are only remembered', () => {
    const { changes, remember } = changesToTell(pack(2, [change('old')]), paperMakers, seen);
    expect(changes).toEqual([]);
    expect(remember?.version).toBe(2);
  });

  it('are not told again after a pack was rolled back and forth', () => {
    const { remember } = changesToTell(newer, paperMakers, seen);
    expect(changesToTell(old, paperMakers, remember)).toEqual({ changes: [] });
    expect(changesToTell(newer, paperMakers, remember)).toEqual({ changes: [] });
  });

  it('are not told again when a pack drops one and a later pack brings it back', () => {
    const without = changesToTell(pack(3, [change('old')]), paperMakers, {
      ...seen,
      version: 2,
      changeIds: ['old', 'dues'],
    });
    expect(
      changesToTell(pack(4, [change('old'), change('dues')]), paperMakers, without.remember).changes,
    ).toEqual([]);
  });

  it('are spared nobody who has not said what they hold', () => {
    expect(changesToTell(newer, { holdings: [] }, seen).changes).toHaveLength(3);
  });
});
