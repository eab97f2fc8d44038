import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { programSchema, type Program } from '../../../src/domain/program/program';
import { checkProgram } from '../../../src/domain/program/program-check';

const data: unknown = parse(readFileSync(join(__dirname, '../../programs/packs/northwind.yaml'), 'utf8'));

/** The mistakes of the sample pack after a change, as "path: found". */
function problemsAfter(change: (program: Program) => void, others: readonly Program[] = []): string[] {
  const program = programSchema.parse(structuredClone(data));
  change(program);
  const byId = new Map(others.map((other) => [other.id, other]));
  return checkProgram(program, byId).map(({ path, found }) => `${path.join('.')}: ${found}`);
}

function first<T>(entries: readonly T[]): T {
  const [entry] = entries;
  if (!entry) throw new Error('The sample pack has no such entry.');
  return entry;
}

describe('checkProgram', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it('finds ids given twice, also within a holding', () => {
    expect(
      problemsAfter((program) => {
        program.answers.push(first(program.answers));
        const { requirements } = first(program.holdings);
        requirements.push(first(requirements));
      }),
    ).toEqual(['answers.3.id: "dues" a second time', 'holdings.0.requirements.1.id: "fleet" a second time']);
  });

  it('finds sources that are not listed, wherever they are named', () => {
    expect(
      problemsAfter((program) => {
        program.words.date.find.source = 'blog';
        first(program.stages).source = 'post';
      }),
    ).toEqual(['words.date.find.source: "blog"', 'stages.0.source: "post"']);
  });

  it('finds certifications of no kind, of two ends, or named twice', () => {
    const kind = { name: 'kind', lasts: false, facts: [], asOf: '2026', confidence: 'quoted' as const };
    const entry = { kind: 'yearly', codes: ['K-1'], partCodes: [], also: [] };
    expect(
      problemsAfter((program) => {
        const { source } = first(program.stages);
        program.credentials = {
          kinds: [
            { ...kind, source, id: 'yearly', validMonths: 12 },
            { ...kind, source, id: 'both', lasts: true, validMonths: 12 },
          ],
          list: [
            { ...entry, name: 'Knots' },
            { ...entry, name: 'Sails', kind: 'lost' },
          ],
          facts: [],
          asOf: '2026',
          confidence: 'quoted',
          source,
        };
      }),
    ).toEqual([
      'credentials.list.1.kind: "lost"',
      'credentials.kinds.1: both an end and none',
      'credentials.list.1: "K-1" a second time',
    ]);
  });

  it('finds items, holdings, tags and answers that do not exist', () => {
    expect(
      problemsAfter((program) => {
        first(program.stages).items.push('nothing');
        first(program.items).holdings.push('no-tag');
        first(program.events).holdings.push('no-guild');
        first(program.answers).related.push('no-answer');
      }),
    ).toEqual([
      'stages.0.items.1: "nothing"',
      'answers.0.related.1: "no-answer"',
      'items.0.holdings.1: "no-tag"',
      'events.0.holdings.1: "no-guild"',
    ]);
  });

  it('finds levels that do not exist', () => {
    expect(
      problemsAfter((program) => {
        first(program.holdings).levels.push('grand');
        first(first(program.holdings).requirements).level = 'tiny';
      }),
    ).toEqual(['holdings.0.levels.2: "grand"', 'holdings.0.requirements.0.level: "tiny"']);
  });

  it('finds two stages on one day and an item that is never due', () => {
    expect(
      problemsAfter((program) => {
        program.stages.push({ ...first(program.stages), id: 'again' });
        program.items.push({ ...first(program.items), id: 'lost' });
      }),
    ).toEqual(['items.2: an item that is never due', 'stages.1.daysBefore: 60 a second time']);
  });

  it('finds days that do not exist, zones nobody knows and windows that close before they open', () => {
    expect(
      problemsAfter((program) => {
        program.validUntil = '2027-02-29';
        first(program.events).timeZone = 'Mars/Olympus';
        first(program.renewal.windows).closesDays = -90;
      }),
    ).toEqual([
      'renewal.windows.0.closesDays: -90',
      'events.0.timeZone: "Mars/Olympus"',
      'validUntil: "2027-02-29"',
    ]);
  });

  it('finds sign-in steps that lead nowhere, cannot be reached or say nothing', () => {
    expect(
      problemsAfter((program) => {
        first(first(program.signIn).options).next = 'tokken';
        delete program.signIn[2]?.advice;
      }),
    ).toEqual([
      'signIn.2: neither "ask" nor "advice"',
      'signIn.0.options.0.next: "tokken"',
      'signIn.1.id: "token"',
    ]);
  });

  it('finds successors that the following programme does not have, when that pack is loaded', () => {
    const next = { ...programSchema.parse(structuredClone(data)), id: 'newer' };
    const change = (program: Program): void => {
      program.successor = 'newer';
      first(program.holdings).successors.push('spice-trade', 'tea-trade');
    };
    expect(problemsAfter(change, [next])).toEqual(['holdings.0.successors.1: "tea-trade"']);
    expect(problemsAfter(change)).toEqual([]);
  });
});
