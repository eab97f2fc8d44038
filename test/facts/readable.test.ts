import type { Program } from '../../src/domain/program/program';
import { shippedPrograms } from '../setup/test-models';

const SHEETS = ['mpn-2016', 'maicpp'] as const;
const MOST_WORDS = 60;
const { byId } = shippedPrograms();

function pack(id: string): Program {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no pack ${id}.`);
  return found;
}

const scored = pack('maicpp').holdings.flatMap(({ id, score, requirements }) =>
  score ? [{ id, score, requirements }] : [],
);

/** What a pack says of one holding alone, by where it stands. */
function saidOf(holding: string): readonly { readonly at: string; readonly text: string }[] {
  const { answers, changes } = pack('maicpp');
  return [...answers, ...changes]
    .filter(({ holdings }) => holdings.length === 1 && holdings[0] === holding)
    .map(({ id, text }) => ({ at: id, text }));
}

/** Days as texts say them: "30 June 2027". */
function daysIn(text: string): readonly string[] {
  return text.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
}

function inWords(day: string | undefined): string {
  if (day === undefined) return '';
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(day));
}

describe('What the packs say can be read', () => {
  it.each(SHEETS)('in at most 60 words an answer (%s)', (sheet) => {
    const long = pack(sheet).answers.filter(({ text }) => text.split(/\s+/).length > MOST_WORDS);
    expect(long.map(({ id, text }) => `${id}: ${text.split(/\s+/).length}`)).toEqual([]);
  });

  it('with the total first where the points of a path are told', () => {
    const told = pack('maicpp').answers.filter(({ id }) => id.endsWith('-points') && id !== 'partial-points');
    expect(told.length).toBeGreaterThan(6);
    expect(told.filter(({ text }) => !/^70 of 100|^No\b/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('A number that a pack says twice is the same number', () => {
  it.each(scored)('for the most points of each metric of $id', ({ id, score, requirements }) => {
    const wrong = score.metrics.flatMap(({ id: metricId, name, cap }) => {
      const requirement = requirements.find((each) => each.id === metricId);
      const said = [
        ...(requirement ? [{ at: `requirement ${metricId}`, text: requirement.name }] : []),
        ...saidOf(id),
      ];
      const pattern = new RegExp(`${name} (?:\\()?(\\d+)(?! ?%)\\b(?! people)`, 'gi');
      return said.flatMap(({ at, text }) =>
        [...text.matchAll(pattern)]
          .filter(([, points]) => Number(points) !== cap)
          .map(([words]) => `${at}: ${words}, and the metric has ${cap}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(scored)('for the total of $id', ({ score }) => {
    expect(score.metrics.reduce((sum, { cap }) => sum + cap, 0)).toBe(100);
    expect(score.pass).toBe(70);
  });

  it('for the days on which certifications retire and stop counting', () => {
    const { answers, changes } = pack('maicpp');
    const retiring = scored.flatMap(({ score }) =>
      score.metrics.flatMap(({ certifications, gateCertifications }) => [
        ...certifications,
        ...gateCertifications,
      ]),
    );
    const wrong = retiring.flatMap(({ name, retires, countsUntil }) => {
      const short = name
        .replace(/ (?:Associate|Expert|Specialty)$/, '')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const pattern = new RegExp(`${short}(?: Associate| Expert| Specialty)? \\(([^)]*)\\)`, 'g');
      const known = [inWords(retires), inWords(countsUntil)];
      return [...answers, ...changes].flatMap(({ id, text }) =>
        [...text.matchAll(pattern)]
          .flatMap(([, inside = '']) => daysIn(inside))
          .filter((day) => !known.includes(day))
          .map((day) => `${id}: ${name} ${day}, and the metric says ${known.join(', ')}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('for the fee, of which only its history tells another', () => {
    const fee = /US\$(4,\d{3})/g;
    const said = (value: unknown): string[] => {
      if (typeof value === 'string') return [...value.matchAll(fee)].map(([, amount = '']) => amount);
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
    };
    const { asked: _, answers, ...rest } = pack('maicpp');
    const texts = answers
      .filter(({ id }) => id !== 'earlier-fee' && !id.startsWith('package'))
      .map(({ id, text }) => ({ id, amounts: said(text) }));
    expect(new Set([...texts.flatMap(({ amounts }) => amounts), ...said(rest)])).toEqual(new Set(['4,875']));
  });
});

describe('Where the packs lead', () => {
  it.each(SHEETS)(
    'is Microsoft’s page in English, with the copy that was read named beside it (%s)',
    (sheet) => {
      const foreign = pack(sheet).sources.filter(({ url }) =>
        /^https:\/\/(?:learn|support)\.microsoft\.com\/(?!en-us\/)/.test(url ?? ''),
      );
      expect(foreign.map(({ id }) => id)).toEqual([]);
    },
  );

  it('is a person’s repository only where no official page is known', () => {
    const repositories = pack('maicpp').sources.filter(({ url }) => url?.startsWith('https://github.com/'));
    expect(repositories.map(({ id }) => id)).toEqual(['s6-benefits-guide']);
  });
});
