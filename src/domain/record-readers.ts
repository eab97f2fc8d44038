import type { Reader } from './message-reading';
import { readExams } from './read-exams';
import { readFurtherDates } from './read-further-dates';
import { readRecordCards } from './read-record-cards';
import { readReferences, type RecordReader } from './read-references';

const RECORD_READERS: readonly RecordReader[] = [
  readReferences,
  readExams,
  readFurtherDates,
  readRecordCards,
];

/** Commands about what the team's readiness is judged by. */
export const readRecords: Reader = (reading) => {
  for (const read of RECORD_READERS) {
    const change = read(reading);
    if (change) return { do: 'records', change };
  }
  return undefined;
};
