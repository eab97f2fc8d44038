import type { Reader } from './message-reading';
import { readExams } from './read-exams';
import { readReferences, type RecordReader } from './read-references';

const RECORD_READERS: readonly RecordReader[] = [readReferences, readExams];

/** Commands about what the team's readiness is judged by. */
export const readRecords: Reader = (reading) => {
  for (const read of RECORD_READERS) {
    const change = read(reading);
    if (change) return { do: 'records', change };
  }
  return undefined;
};
