import { fold } from '../../language/fold';

/** The records whose name holds all the words, whatever case and accents; those of exactly that name before others. */
export function findRecords<T>(
  records: readonly T[],
  words: string,
  nameOf: (record: T) => string,
): readonly T[] {
  const wanted = fold(words).trim();
  if (wanted === '') return [];
  const exact = records.filter((each) => fold(nameOf(each)).trim() === wanted);
  if (exact.length > 0) return exact;
  const parts = wanted.split(/\s+/);
  return records.filter((each) => parts.every((part) => fold(nameOf(each)).includes(part)));
}
