import { parseDay } from '../time/calendar-day';
import type { Program } from './program';
import { checkCredentials } from './program-check-credentials';
import { checkHoldings } from './program-check-holdings';
import { checkReferences } from './program-check-references';
import { shown, type PackPath, type PackProblem } from './program-problem';
import { checkSignIn } from './program-check-sign-in';
import { parseTimeZone } from '../time/time-zone';

/**
 * What the shape of a pack cannot say: ids are unique and lead somewhere, days exist, stages differ,
 * every step of the sign-in help can be reached. `others` are the packs loaded beside it, by id.
 */
export function checkProgram(program: Program, others: ReadonlyMap<string, Program>): PackProblem[] {
  return [
    ...repeatedIds(program),
    ...checkReferences(program),
    ...checkHoldings(program, others),
    ...checkCredentials(program),
    ...checkSignIn(program.signIn),
    ...repeatedDays(program),
    ...backwardWindows(program),
    ...unknownZones(program),
    ...strayQuestions(program),
    ...impossibleDays(program, []),
  ];
}

const ID_LISTS = [
  'levels',
  'sources',
  'holdings',
  'stages',
  'items',
  'answers',
  'changes',
  'events',
  'support',
  'signIn',
  'furtherDates',
] as const;

function repeatedIds(program: Program): PackProblem[] {
  const lists: { path: PackPath; entries: readonly { id: string }[] }[] = [
    ...ID_LISTS.map((list) => ({ path: [list], entries: program[list] })),
    { path: ['renewal', 'windows'], entries: program.renewal.windows },
    ...program.furtherDates.map(({ stages }, at) => ({
      path: ['furtherDates', at, 'stages'],
      entries: stages,
    })),
    ...program.holdings.map((holding, at) => ({
      path: ['holdings', at, 'requirements'],
      entries: holding.requirements,
    })),
    ...program.holdings.flatMap(({ score }, at) => [
      { path: ['holdings', at, 'score', 'metrics'], entries: score?.metrics ?? [] },
      { path: ['holdings', at, 'score', 'tracks'], entries: score?.tracks ?? [] },
    ]),
  ];
  return lists.flatMap(({ path, entries }) =>
    repeated(entries, (entry) => entry.id).map(({ at, value }) => ({
      path: [...path, at, 'id'],
      found: `${shown(value)} a second time`,
      expected: 'an id of its own',
    })),
  );
}

function repeatedDays({ stages }: Program): PackProblem[] {
  return repeated(stages, (stage) => stage.daysBefore).map(({ at, value }) => ({
    path: ['stages', at, 'daysBefore'],
    found: `${shown(value)} a second time`,
    expected: 'a number of days that no other stage has',
  }));
}

function repeated<T, V>(entries: readonly T[], of: (entry: T) => V): { at: number; value: V }[] {
  const seen = new Set<V>();
  return entries.flatMap((entry, at) => {
    const value = of(entry);
    if (seen.has(value)) return [{ at, value }];
    seen.add(value);
    return [];
  });
}

function backwardWindows(program: Program): PackProblem[] {
  const windows = [
    ...program.renewal.windows.map((window, at) => ({
      window,
      path: ['renewal', 'windows', at, 'closesDays'],
    })),
    ...program.furtherDates.map((window, at) => ({ window, path: ['furtherDates', at, 'closesDays'] })),
  ];
  return windows.flatMap(({ window, path }) =>
    window.closesDays === undefined || window.closesDays >= window.opensDays
      ? []
      : [{ path, found: shown(window.closesDays), expected: `not before it opens (${window.opensDays})` }],
  );
}

function unknownZones({ events }: Program): PackProblem[] {
  return events.flatMap(({ timeZone }, at) =>
    parseTimeZone(timeZone)
      ? []
      : [
          {
            path: ['events', at, 'timeZone'],
            found: shown(timeZone),
            expected: 'a time zone such as "America/Los_Angeles"',
          },
        ],
  );
}

/** What is offered to ask must be answered. */
function strayQuestions({ welcomeQuestions, answers }: Program): PackProblem[] {
  const known = new Set(answers.flatMap(({ questions }) => questions));
  return welcomeQuestions.flatMap((question, at) =>
    known.has(question)
      ? []
      : [
          {
            path: ['welcomeQuestions', at],
            found: shown(question),
            expected: 'a question of one of the "answers"',
          },
        ],
  );
}

// Any text that is written like a day has to be one, wherever it stands.
function impossibleDays(value: unknown, path: PackPath): PackProblem[] {
  if (typeof value === 'string') {
    const wrong = /^\d{4}-\d{2}-\d{2}$/.test(value) && !parseDay(value);
    return wrong ? [{ path, found: shown(value), expected: 'a day that exists, such as "2026-11-01"' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    impossibleDays(inner, [...path, list ? Number(key) : key]),
  );
}
