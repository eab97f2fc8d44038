import type { EntityOf } from '../entity';
import { findNames, phraseTable, type PhraseTable } from './phrase-table';
import type { TextWord } from './text-words';

const COMPANY = / (?:gmbh|ag|ltd|limited|inc|llc|plc|corp|corporation|co|kg|sa|bv|nv)\.?$/i;
const made = new WeakMap<readonly string[], PhraseTable<string>>();

/** Customers of the team's references, with or without the form of their company. */
export function findCustomers(
  words: readonly TextWord[],
  customers: readonly string[],
): EntityOf<'customer'>[] {
  const table = made.get(customers) ?? tableOf(customers);
  made.set(customers, table);
  return findNames(table, words).map(({ start, end, value }) => ({
    start,
    end,
    kind: 'customer',
    name: value,
  }));
}

function tableOf(customers: readonly string[]): PhraseTable<string> {
  return phraseTable(
    customers.flatMap((value) => [value, value.replace(COMPANY, '')].map((name) => ({ name, value }))),
  );
}
