import { addDays, type CalendarDay } from '../../domain/time/calendar-day';
import { expiresOn, EXPIRY_NOTICE_DAYS } from '../../domain/records/customer-reference';
import { certificationKey, countsUntil, type Certification } from '../../domain/records/exam-record';
import { type ExamRecord } from '../../domain/team/record-rows';
import type { Program } from '../../domain/program/program';
import { judgedOn, readinessOf } from '../../domain/forecast/readiness';
import { dayWords, type Asked, type Told } from './asked/asked';
import { askedCertification, isPassOf } from './asked/asked-certification';
import { askedPerson, isOf } from './asked/asked-person';
import { referenceRule } from './tell-references';

interface Ending {
  readonly words: string;
  /** The last day it counts, or of a reference the first on which it no longer does. */
  readonly on: CalendarDay;
}

/** What of the records runs out by the date, or by the day that was asked about; what already has, after it. */
export function tellExpiring(asked: Asked): Told {
  const { words, today, picture, slots } = asked;
  const buttons = ['references', 'exams', 'forecast'] as const;
  const endings = endingsOf(asked);
  if (endings.length === 0)
    return { answer: words.records.nothingToExpire, more: [words.records.enterRecords], buttons };
  const date = judgedOn(readinessOf(picture));
  const limit = slots.day ?? (date > today ? date : addDays(today, EXPIRY_NOTICE_DAYS));
  const gone = endings.filter(({ on }) => on <= today);
  const soon = endings.filter(({ on }) => on > today && on <= limit);
  const by = dayWords(asked, limit);
  return {
    answer:
      soon.length > 0
        ? words.records.expiring(
            soon.map((each) => each.words),
            by,
          )
        : words.records.nothingExpires(by, endings.length - gone.length),
    more: gone.length > 0 ? [words.records.ranOut(gone.map((each) => each.words))] : [],
    buttons,
  };
}

function endingsOf(asked: Asked): readonly Ending[] {
  const { words, picture, slots } = asked;
  const { references, exams } = readinessOf(picture);
  const person = askedPerson(asked);
  const certification = askedCertification(asked);
  const rule = referenceRule(asked);
  const ofReferences = references.map((each) => {
    const on = expiresOn(each, rule);
    return { on, words: words.records.referenceEnds(each.customer, dayWords(asked, on)) };
  });
  const ofPasses = exams
    .filter((exam) => !person || isOf(person.names, exam.person))
    .filter((exam) => certification === undefined || isPassOf(exam, certification))
    .flatMap((exam) => {
      const on = endOf(exam, picture.program);
      return on ? [{ on, words: words.records.passEnds(exam.person, exam.exam, dayWords(asked, on)) }] : [];
    });
  const passesOnly = person !== undefined || slots.certification !== undefined;
  return [...(passesOnly ? [] : ofReferences), ...ofPasses].sort((a, b) => a.on.localeCompare(b.on));
}

/** The last day a pass counts, by the pack or by what the person said; undefined where no end is known. */
function endOf(exam: ExamRecord, program: Program): CalendarDay | undefined {
  const known: readonly Certification[] = program.holdings.flatMap(({ score }) =>
    (score?.metrics ?? []).flatMap((metric) => [...metric.gateCertifications, ...metric.certifications]),
  );
  const certified = known.find(({ name }) => certificationKey(name) === certificationKey(exam.exam));
  const until = countsUntil(exam, certified ?? { name: exam.exam });
  return until === 'always' || until === 'never' ? undefined : until;
}
