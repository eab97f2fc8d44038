import type { Program, ProgramHolding } from './program';
import { shown, type PackProblem } from './program-problem';

/** Levels, tracks and successors that a holding names have to exist; successors only where that pack is loaded. */
export function checkHoldings(program: Program, others: ReadonlyMap<string, Program>): PackProblem[] {
  const levels = new Set(program.levels.map(({ id }) => id));
  return [
    ...program.holdings.flatMap((holding, at) => [
      ...wrongLevels(holding, levels).map((problem) => ({
        ...problem,
        path: ['holdings', at, ...problem.path],
      })),
      ...wrongTracks(holding).map((problem) => ({ ...problem, path: ['holdings', at, ...problem.path] })),
    ]),
    ...wrongSuccessors(program, others),
  ];
}

function wrongLevels({ levels, requirements }: ProgramHolding, known: ReadonlySet<string>): PackProblem[] {
  const used = [
    ...levels.map((id, at) => ({ path: ['levels', at], id })),
    ...requirements.flatMap(({ level }, at) =>
      level === undefined ? [] : [{ path: ['requirements', at, 'level'], id: level }],
    ),
  ];
  return used
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ path, found: shown(id), expected: 'the id of one of the "levels"' }));
}

function wrongTracks({ score }: ProgramHolding): PackProblem[] {
  const tracks = new Set(score?.tracks.map(({ id }) => id));
  return (score?.metrics ?? []).flatMap((metric, at) =>
    Object.keys(metric.tracks)
      .filter((track) => !tracks.has(track))
      .map((track) => ({
        path: ['score', 'metrics', at, 'tracks', track],
        found: shown(track),
        expected: `one of the tracks ${[...tracks].join(', ')}`,
      })),
  );
}

function wrongSuccessors(program: Program, others: ReadonlyMap<string, Program>): PackProblem[] {
  const next = program.successor === undefined ? undefined : others.get(program.successor);
  const known = new Set(next?.holdings.map(({ id }) => id));
  return program.holdings.flatMap(({ successors }, at) =>
    successors.flatMap((id, index) => {
      const path = ['holdings', at, 'successors', index];
      if (program.successor === undefined)
        return [{ path, found: shown(id), expected: 'a "successor" of the programme' }];
      if (!next || known.has(id)) return [];
      return [{ path, found: shown(id), expected: `the id of a holding of ${next.id}` }];
    }),
  );
}
