import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AnswerDocument } from '../../../src/answers/documents/answer-document';
import { readCases } from '../case-file';

/** A development question about a programme, with which documents answer it. */
export interface FactQuestion {
  readonly set: string;
  readonly text: string;
  readonly programId: string;
  readonly isRight: (document: AnswerDocument) => boolean;
}

const QUESTIONS = join(__dirname, '../../answers/questions');
const DEVELOPMENT = join(__dirname, '../development');
/** Kept out of every fit, so that it stays a check. */
const CHECKS = new Set(['facts-4']);

/** All development questions about facts, those that the packs do not state among them. */
export function factQuestions(): FactQuestion[] {
  return [...older(), ...newer()];
}

interface OlderQuestion {
  readonly q: string;
  readonly kind: string;
  readonly program: string;
  readonly facts?: readonly string[];
  readonly must?: readonly string[];
}

function older(): FactQuestion[] {
  const files = readdirSync(QUESTIONS).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const asked = parse(readFileSync(join(QUESTIONS, name), 'utf8')) as OlderQuestion[];
    return asked
      .filter(({ kind }) => kind === 'fact' || kind === 'not-stated')
      .map(({ q, kind, program, facts = [], must = [] }) => ({
        ...{ set: `older ${name}`, text: q, programId: program },
        isRight: (document: AnswerDocument): boolean => {
          if (kind === 'not-stated' && !document.stated) return true;
          const said = saidBy(document).toLowerCase();
          return (
            document.facts.some((fact) => facts.includes(fact)) &&
            must.every((words) => said.includes(words.toLowerCase()))
          );
        },
      }));
  });
}

function newer(): FactQuestion[] {
  return readCases(DEVELOPMENT).cases.flatMap(({ set, given, turns }) => {
    const [turn] = turns;
    const { must, mustNot = [] } = turn?.then ?? {};
    if (!/^(?:facts|not-stated)/.test(set) || CHECKS.has(set) || !turn || !must) return [];
    const holds = (pattern: string, document: AnswerDocument): boolean =>
      new RegExp(pattern, 'i').test(saidBy(document));
    const isRight = (document: AnswerDocument): boolean =>
      must.every((each) => holds(each, document)) && !mustNot.some((each) => holds(each, document));
    return [{ set, text: turn.say, programId: given.program ?? 'maicpp', isRight }];
  });
}

function saidBy({ title, text }: AnswerDocument): string {
  return `${title}\n${text}`;
}
