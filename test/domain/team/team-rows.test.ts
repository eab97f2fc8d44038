import { day } from '../../../src/domain/time/calendar-day';
import { readinessOf } from '../../../src/domain/forecast/readiness';
import { noRows, rowKey, rowSchemas } from '../../../src/domain/team/team-rows';
import { aCheck, aFigure, anExam, aNeed, aReference } from '../../fixtures/readiness';
import { sampleProgram } from '../../fixtures/sample-program';
import { ana, anUndo, aTeam } from '../../fixtures/team';

describe('rows', () => {
  it('have a key of their own for each thing that changes by itself', () => {
    const dated = {
      id: 'd1',
      kindId: 'specializations',
      name: 'AI',
      date: day('2027-01-01'),
      by: ana,
      at: 0,
    };
    expect([
      rowKey('ref', aReference('2026-01-01', { id: 'r1' })),
      rowKey('exam', { ...anExam('Ana', 'X'), id: 'e1' }),
      rowKey('need', aNeed('emm', { level: 'gold' })),
      rowKey('need', aNeed('emm')),
      rowKey('figure', aFigure('security', 'deployments', 3)),
      rowKey('checked', aCheck('emm/opt-in', true)),
      rowKey('dated', dated),
      rowKey('told', { programId: 'maicpp', version: 2, changeIds: [] }),
      rowKey('undo', anUndo({ part: 2 })),
    ]).toEqual([
      ['ref', 'r1'],
      ['exam', 'e1'],
      ['need', 'emm', 'gold'],
      ['need', 'emm', ''],
      ['figure', 'security', 'smb', 'deployments'],
      ['checked', 'emm', 'opt-in'],
      ['dated', 'd1'],
      ['told', 'maicpp'],
      ['undo', 'change-1', '2'],
    ]);
  });

  it('are empty of every kind where nothing is stored', () => {
    expect(Object.keys(noRows()).sort()).toEqual([...Object.keys(rowSchemas), 'damaged'].sort());
  });

  it.each([
    [
      'a reference on a day that does not exist',
      'ref',
      { ...aReference('2026-01-01'), givenOn: '2026-02-30' },
    ],
    ['an endless number of units', 'figure', { ...aFigure('a', 'b', 1), units: Infinity }],
    ['a step without exams', 'need', aNeed('emm', { steps: [{ exams: [], people: 1 }] })],
    ['a step for nobody', 'need', aNeed('emm', { steps: [{ exams: ['X'], people: 0 }] })],
  ] as const)('cannot hold %s', (_, kind, value) => {
    expect(rowSchemas[kind].safeParse(value).success).toBe(false);
  });

  it('say together how ready a team is, as of the day in its zone', () => {
    const reference = aReference('2026-01-01');
    const figure = aFigure('security', 'deployments', 3);
    const rows = {
      ...noRows(),
      ref: [{ value: reference, etag: '1' }],
      figure: [{ value: figure, etag: '1' }],
    };
    const team = aTeam({ timeZone: 'Pacific/Apia' });
    const asOf = Date.parse('2027-05-01T12:00:00Z');
    expect(readinessOf({ team, program: sampleProgram, rows, asOf })).toMatchObject({
      today: '2027-05-02',
      references: [reference],
      figures: [figure],
      exams: [],
    });
  });
});
