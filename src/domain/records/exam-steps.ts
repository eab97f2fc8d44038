import { type StatedNeed } from '../team/record-rows';
import { MOST_PEOPLE } from '../team/record-rows';
import { MOST_EXAMS } from '../team/record-rows';
import { MOST_STEPS } from '../team/record-rows';

export type StatedStep = StatedNeed['steps'][number];

/** Steps as written, one a line; each line that cannot be read becomes a sentence with its number. */
export interface ReadSteps {
  readonly steps: readonly StatedStep[];
  readonly problems: readonly string[];
}

const STEP =
  /^(?<people>\d{1,3})\s*(?:x|×|people|persons?|person)?\s*[:,\-–]?\s*(?:with|need|needs)?\s*(?<exams>\S.*)$/i;

/**
 * What a team says about exams: so many people need one of a list.
 * @example readSteps('2 people: 70-532 or 70-533') // [{ people: 2, exams: ['70-532', '70-533'] }]
 */
export function readSteps(text: string): ReadSteps {
  const steps: StatedStep[] = [];
  const problems: string[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = readStep(line.trim());
    if (typeof read === 'string') problems.push(`Line ${at + 1}: ${read}`);
    else steps.push(read);
  }
  if (steps.length > MOST_STEPS)
    problems.push(`There can be ${MOST_STEPS} lines; yours are ${steps.length}.`);
  return { steps, problems };
}

function readStep(line: string): StatedStep | string {
  const groups = STEP.exec(line)?.groups;
  if (!groups) return 'say it like "2 people: 70-532 or 70-533".';
  const people = Number(groups['people']);
  const exams = namesIn(groups['exams'] ?? '');
  if (people < 1 || people > MOST_PEOPLE) return `from 1 to ${MOST_PEOPLE} people.`;
  if (exams.length === 0 || exams.length > MOST_EXAMS) return `from 1 to ${MOST_EXAMS} exams.`;
  return { people, exams };
}

/** Names between "or", commas and semicolons. */
export function namesIn(text: string): string[] {
  const names = text.split(/\s+or\s+|[,;]/i).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A step as it is written. @example stepLine({ people: 2, exams: ['70-532'] }) // '2 people: 70-532' */
export function stepLine({ people, exams }: StatedStep): string {
  return `${people} ${people === 1 ? 'person' : 'people'}: ${exams.join(' or ')}`;
}
