import { isNotAName } from '../../names/person-name';
import type { EntityOf } from '../entity';
import type { KnownPerson } from '../entity-context';
import { findNames, phraseTable, type NamedValue } from './phrase-table';
import { isCapital, type TextWord } from './text-words';

type PersonEntity = EntityOf<'person'>;

const SELF: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'ich',
  'mich',
  'mir',
  'mein',
  'meine',
]);
/** Parts of names shorter than this are too much like other words. */
const SHORTEST_PART = 3;

/**
 * People that the place knows, by their whole name or a part of it that only one of them bears, and the sender.
 * @example "Ben's" // Ben Smith, where there is no other Ben; the ending stays outside
 */
export function findPeople(words: readonly TextWord[], people: readonly KnownPerson[]): PersonEntity[] {
  const named = findNames(phraseTable(namesOf(people)), words).filter(({ first, next, value }) => {
    const word = words[first];
    if (next - first > 1 || !word) return true;
    if (word.plain.length < SHORTEST_PART && value.name.toLowerCase() !== word.plain) return false;
    return (isCapital(word) || !isNotAName(word.plain)) && !isOfSomebodyElse(words, next);
  });
  const others = named.map(({ start, end, value }): PersonEntity => {
    const { name, id } = value;
    return { start, end, kind: 'person', name, ...(id !== undefined && { id }) };
  });
  return [...others, ...words.filter(isSelf).map(selfEntity)];
}

/** "Ana Bell" is not the Ana that is known. */
function isOfSomebodyElse(words: readonly TextWord[], next: number): boolean {
  const behind = words[next];
  return behind?.gap === ' ' && isSurname(behind) && !isNotAName(behind.plain);
}

function isSurname({ typed }: TextWord): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(typed);
}

function namesOf(people: readonly KnownPerson[]): NamedValue<KnownPerson>[] {
  const parts = people.map(({ name }) => name.split(/[\s,]+/).filter((part) => part.length >= SHORTEST_PART));
  const bearers = new Map<string, Set<string>>();
  for (const [at, own] of parts.entries()) {
    for (const part of own) {
      const bearer = bearers.get(part) ?? new Set();
      bearers.set(part, bearer.add(people[at]?.name ?? ''));
    }
  }
  const whole = people.map((person) => ({ name: person.name, value: person }));
  const alone = people.flatMap((person, at) =>
    (parts[at] ?? [])
      .filter((part) => bearers.get(part)?.size === 1)
      .map((name) => ({ name, value: person })),
  );
  return [...whole, ...alone];
}

function isSelf({ plain }: TextWord): boolean {
  return SELF.has(plain);
}

function selfEntity({ start, end }: TextWord): PersonEntity {
  return { start, end, kind: 'person', name: 'me', self: true };
}
