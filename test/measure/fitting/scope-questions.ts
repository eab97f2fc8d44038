import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCases } from '../case-file';

/** A development question, and whether it is one about the programme. */
export interface ScopeQuestion {
  readonly set: string;
  readonly text: string;
  readonly programId: string;
  readonly wanted: boolean;
}

const QUESTIONS = join(__dirname, '../../answers/questions');
const DEVELOPMENT = join(__dirname, '../development');
const ABOUT_PROGRAMME = new Set(['fact', 'two', 'not-stated']);
/** Sets of which every case is one kind of thing. */
const WANTED: Readonly<Record<string, boolean>> = {
  'facts-maicpp': true,
  'facts-mpn': true,
  'facts-not-stated': true,
  'out-of-scope': false,
  'own-data': false,
  requests: false,
};

/** All development questions that are surely about the programme, or surely not. */
export function scopeQuestions(): ScopeQuestion[] {
  return [...older(), ...newer()];
}

function older(): ScopeQuestion[] {
  const files = readdirSync(QUESTIONS).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const asked = parse(readFileSync(join(QUESTIONS, name), 'utf8')) as Record<
      'q' | 'kind' | 'program',
      string
    >[];
    return asked.map(({ q, kind, program }) => {
      return { set: `older ${name}`, text: q, programId: program, wanted: ABOUT_PROGRAMME.has(kind) };
    });
  });
}

function newer(): ScopeQuestion[] {
  if (!existsSync(DEVELOPMENT)) return [];
  return readCases(DEVELOPMENT).cases.flatMap(({ set, given, turns }) => {
    // A second set of a kind is named after the first: "own-data-2".
    const wanted = WANTED[set.replace(/-\d+$/, '')];
    const [turn] = turns;
    if (wanted === undefined || !turn || turn.short || given.setUp === false) return [];
    return [{ set, text: turn.say, programId: given.program ?? 'maicpp', wanted }];
  });
}
