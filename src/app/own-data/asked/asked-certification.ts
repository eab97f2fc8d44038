import { fold } from '../../../language/fold';
import { titleOf } from '../../../domain/records/credential-search';
import { certificationKey } from '../../../domain/records/exam-record';
import { type ExamRecord } from '../../../domain/team/record-rows';
import { knownCertifications, nameCertification } from '../../../domain/forecast/held-steps';
import { readinessOf } from '../../../domain/forecast/readiness';
import type { Asked } from './asked';

/** The name of the certification a question means, as the pack or the team's records write it. */
export function askedCertification({ slots, picture }: Asked): string | undefined {
  const said = slots.certification?.trim();
  if (!said) return undefined;
  const { program, needs, exams } = readinessOf(picture);
  const titled = titleOf(program, said);
  return nameCertification(
    [...exams.map(({ exam }) => exam), ...knownCertifications(program, needs)],
    titled,
  );
}

/** Whether a pass is of that certification: the same name, or one that holds all its words. */
export function isPassOf({ exam }: Pick<ExamRecord, 'exam'>, certification: string): boolean {
  if (certificationKey(exam) === certificationKey(certification)) return true;
  const words: readonly string[] = fold(exam).match(/[\p{L}\p{N}]+/gu) ?? [];
  return certificationKey(certification)
    .split(' ')
    .every((word) => words.includes(word));
}
