import type { RecordCommand } from './command';
import { pattern } from './message-pattern';
import { dayContext, firstFound, type Found, type Reading } from './message-reading';
import { dayIn } from '../understanding/entities/find-days';
import { namesIn } from './need-lines';
import { personName } from './person-name';
import { numberIn, type RecordReader } from './read-references';

const EXAM = '(?:exam|certification|certificate|cert|pass)';
const ADD = [
  `(?:<add>) (?:<our>? )?(?:<new>? )?${EXAM} (?<exam>.+?)(?:,| passed)? (?:by|from|of|for) (?<person>[^,]+?)(?:, on|,| passed on| on) (?<when>[^,]*\\d.*)`,
  `(?:<add>) (?:<our>? )?(?:<new>? )?${EXAM} (?<person>[^,\\d]+), ?(?<exam>[^,]+), ?(?<when>.*\\d.*)`,
  `(?:<add>) (?:<our>? )?(?:<new>? )?${EXAM} (?<exam>.+?)(?:,| passed)? (?:by|from|of|for) (?<person>[^,]+)`,
  `(?:<add>) (?:<our>? )?(?:<new>? )?${EXAM}(?<exam>)`,
].map(pattern);
const PASSED = [
  `(?<person>.+?) (?:has |have )?(?:<now> )*(?:passed|earned|achieved|got) (?:(?:the|his|her|their|an?) )?(?:${EXAM} )?(?<exam>.+?)(?:,| on) (?<when>[^,]*\\d.*)`,
  `(?<person>.+?) (?:has |have )?(?:<now> )*passed (?:(?:the|his|her|their|an?) )?${EXAM} (?<exam>.+)`,
].map(pattern);
const REMOVE = [
  `<remove> (?:<our>? )?${EXAM} (?<exam>.+?) (?:of|by|from|for) (?<person>.+)`,
  `<remove> (?:<our>? )?${EXAM} (?<person>[^,\\d]+), ?(?<exam>.+)`,
].map(pattern);
const COUNT = '(?<count>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';
const PEOPLE = '(?:people|persons?|experts?|mcps?|colleagues)';
const NEED = [
  // "We need" goes with the courtesy before a message is read.
  `(?:<we> (?:need|require) )?${COUNT} ${PEOPLE} (?:with|who (?:have )?passed|certified in) (?<exams>.+?) (?:for|in) (?<holding>.+)`,
  `(?<holding>.+?) (?:needs|requires) ${COUNT} ${PEOPLE} (?:with|who (?:have )?passed|certified in) (?<exams>.+)`,
].map(pattern);

/** "Ana Lima passed 70-532 on 3 March 2026", "remove exam 70-532 of Ana Lima", "… needs 2 people with 70-532 or 70-533". */
export const readExams: RecordReader = (reading) =>
  firstFound<RecordCommand>(reading, NEED, needOf) ??
  firstFound<RecordCommand>(reading, REMOVE, ({ slot }) => ({
    do: 'remove-exam',
    person: slot('person'),
    exam: slot('exam'),
  })) ??
  firstFound<RecordCommand>(reading, ADD, (found) => addOf(reading, found)) ??
  firstFound<RecordCommand>(reading, PASSED, (found) => passedOf(reading, found));

function needOf({ slot }: Found): RecordCommand | undefined {
  const people = numberIn(slot('count'));
  const exams = namesIn(slot('exams'));
  return people && exams.length > 0
    ? { do: 'need-exams', people, exams, holding: slot('holding') }
    : undefined;
}

function addOf(reading: Reading, { slot }: Found): RecordCommand | undefined {
  const when = slot('when');
  const date = dayIn(when, dayContext(reading.context, 'past'));
  if (when !== '' && date.kind === 'unreadable') return undefined;
  return { do: 'add-exam', person: slot('person').trim(), exam: slot('exam').trim(), date };
}

/** Said of a person: "Ana passed …". What "we" passed may be a holding, and is not about an exam for sure. */
function passedOf(reading: Reading, found: Found): RecordCommand | undefined {
  const person = personName(found.slot('person'));
  const command = addOf(reading, found);
  if (person === undefined || command?.do !== 'add-exam') return undefined;
  return looksLikeExam(reading, command.exam) ? { ...command, person } : undefined;
}

function looksLikeExam({ program }: Reading, text: string): boolean {
  if (/\b[a-z]{1,4}-?\d{2,3}\b|\b\d{2}-\d{3}\b/i.test(text)) return true;
  if (
    /\b(?:associate|expert|specialty|fundamentals|administrator|engineer|architect|developer)\b/i.test(text)
  )
    return true;
  return program.holdings.some(({ score }) =>
    score?.metrics.some(({ certifications }) =>
      certifications.some(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    ),
  );
}
