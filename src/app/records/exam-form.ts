import type { FormField } from '../../cards/records/record-views';
import { MOST_PASSES, type ExamRecord } from '../../domain/team/record-rows';
import { knownCertifications, nameCertification } from '../../domain/forecast/held-steps';
import { readinessOf } from '../../domain/forecast/readiness';
import { credentialNamed, titleOf } from '../../domain/records/credential-search';
import { recordKey, recordKeys } from '../../domain/records/record-key';
import type { RowChange, StoredRow } from '../../domain/team/team-rows';
import { readDay } from '../../understanding/entities/read-day';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { dateOf, pastDay, readingOf, sureDay } from './record-day';
import {
  dayValueOf,
  nameProblems,
  recordButtons,
  valueOf,
  type FormRequest,
  type RecordFormUse,
  type TeamTurn,
} from '../turn/form';
import { showExams } from './show-exams';
import { cardReply } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** Adds, changes and removes what people passed. */
export const examForm: RecordFormUse = { open: openExam, save: saveExam, remove: removeExam };

function openExam(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const stored = storedExam(turn, request.id)?.value;
  return cardReply(
    ctx.cards.form({
      title: stored ? 'Change a pass' : 'Who passed what?',
      errors: request.errors ?? [],
      fields: fieldsOf(turn, request, stored),
      buttons: recordButtons('exam', stored?.id),
    }),
  );
}

function fieldsOf(
  turn: TeamTurn,
  request: FormRequest,
  stored: ExamRecord | undefined,
): readonly FormField[] {
  const known = knownNames(turn).slice(0, 3);
  return [
    { id: 'in_person', kind: 'text', label: 'Person', value: valueOf(request, 'in_person', stored?.person) },
    {
      id: 'in_exam',
      kind: 'text',
      label: 'Exam or certification',
      value: valueOf(request, 'in_exam', stored?.exam),
      ...(known.length > 0 && { hint: `By the name the programme uses, such as ${known.join(', ')}.` }),
    },
    { id: 'in_date', kind: 'date', label: 'Passed on', value: dayValueOf(request, stored?.passedOn) },
    {
      id: 'in_until',
      kind: 'date',
      label: 'Last day it counts, if you know one',
      value: valueOf(request, 'in_until', stored?.validUntil),
    },
  ];
}

/** Saves a pass; what is wrong with it is said at once, with what was typed. */
export async function saveExam(
  ctx: AppContext,
  turn: TeamTurn,
  request: FormRequest,
): Promise<readonly Reply[]> {
  const read = readExam(turn, request);
  if ('errors' in read) return openExam(ctx, turn, { ...request, errors: read.errors });
  const stored = storedExam(turn, request.id);
  if (!stored && recordKeys(turn.rows).has(recordKey({ kind: 'exam', value: read })))
    return showExams(ctx, turn.picture, `On record already: ${read.person} passed ${read.exam}`);
  const value: ExamRecord = {
    id: stored?.value.id ?? ctx.newId(),
    ...read,
    by: personOf(turn.input),
    at: turn.asOf,
  };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'exam', value, etag: stored.etag }
    : { do: 'insert', kind: 'exam', value };
  const words = `${value.person}, ${value.exam}`;
  const after = await writeRecords(ctx, turn, { changes: [change], what: 'exam', to: words });
  return after
    ? showExams(ctx, after, `Saved: ${value.person} passed ${value.exam}`)
    : changedMeanwhile(ctx, turn);
}

async function removeExam(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const stored = storedExam(turn, id);
  if (!stored) return showExams(ctx, turn.picture, 'That pass is gone already');
  const { value, etag } = stored;
  const words = `${value.person}, ${value.exam}`;
  const changes: RowChange[] = [{ do: 'delete', kind: 'exam', value, etag }];
  const after = await writeRecords(ctx, turn, { changes, what: 'exam-removed', from: words });
  return after ? showExams(ctx, after, `Removed: ${words}`) : changedMeanwhile(ctx, turn);
}

function storedExam({ rows }: TeamTurn, id: string | undefined): StoredRow<'exam'> | undefined {
  return id === undefined ? undefined : rows.exam.find(({ value }) => value.id === id);
}

function knownNames({ picture }: TeamTurn): readonly string[] {
  return knownCertifications(picture.program, readinessOf(picture).needs);
}

type ReadExam =
  Pick<ExamRecord, 'person' | 'exam' | 'passedOn' | 'validUntil'> | { readonly errors: readonly string[] };

/** A pass as typed, checked; everything wrong with it at once. */
export function readExam(turn: TeamTurn, request: FormRequest): ReadExam {
  const { id, inputs } = request;
  const typed = (inputs['in_exam'] ?? '').trim();
  const person = personIn(turn, inputs['in_person']);
  const date = pastDay(turn, dateOf(turn, request));
  const last = lastDay(turn, inputs['in_until']);
  const full = id === undefined && turn.rows.exam.length >= MOST_PASSES;
  const errors = [
    ...nameProblems(person, 'Who passed it?'),
    ...nameProblems(typed, 'Which exam or certification?'),
    ...partProblems(turn, typed),
    ...('problem' in date ? [date.problem] : []),
    ...('problem' in last ? [last.problem] : []),
    ...(full ? [`There can be ${MOST_PASSES} passes; remove those that no longer count first.`] : []),
  ];
  if (errors.length > 0 || 'problem' in date || 'problem' in last) return { errors };
  return { person, exam: nameOf(turn, typed), passedOn: date.day, ...last };
}

/** The title of what was typed, as the team or the programme names it; a code is its certification's. */
function nameOf(turn: TeamTurn, typed: string): string {
  const known = knownNames(turn);
  const name = nameCertification(known, typed);
  return known.includes(name) ? name : nameCertification(known, titleOf(turn.picture.program, typed));
}

/** One of two exams earns nothing yet, unless the team says that it counts by itself. */
function partProblems(turn: TeamTurn, typed: string): readonly string[] {
  const named = credentialNamed(turn.picture.program, typed);
  if (named.kind !== 'part' || knownNames(turn).includes(nameOf(turn, typed))) return [];
  const { code, credential } = named;
  return [
    `${code} alone does not earn ${credential.name}: it takes ${credential.partCodes.join(' and ')}. With both passed, give its title.`,
  ];
}

function lastDay(turn: TeamTurn, typed = ''): Pick<ExamRecord, 'validUntil'> | { readonly problem: string } {
  if (typed === '') return {};
  const read = sureDay(turn, readDay(typed, readingOf(turn)));
  return 'problem' in read
    ? { problem: `The last day it counts: ${read.problem}` }
    : { validUntil: read.day };
}

/** "me" is whoever writes. */
function personIn({ input }: TeamTurn, said = ''): string {
  return said.trim() === 'me' ? input.person.name : said.trim();
}
