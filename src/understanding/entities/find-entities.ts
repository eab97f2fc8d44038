import { keepPer } from '../../memoize';
import { overlaps, type Entity, type EntityKind, type EntityOf } from './entity';
import type { DayFinder, EntityContext } from './entity-context';
import { findCertifications } from './names/find-certifications';
import { findCustomers } from './names/find-customers';
import { findHoldings } from './names/find-holdings';
import { findItems, findLikelyItems } from './names/find-items';
import { findNumbers } from './names/find-numbers';
import { findPeople } from './names/find-people';
import { findNames } from './names/phrase-table';
import { programPhrases } from './names/program-phrases';
import { findZones } from './names/find-zones';
import { textWords, type TextWord } from './names/text-words';

/** Which is meant where two name the same words: the first. */
const ORDER: readonly EntityKind[] = [
  'person',
  'certification',
  'zone',
  'date',
  'length',
  'holding',
  'customer',
  'program',
  'item',
  'level',
  'number',
];

/**
 * What a text names, apart from each other and in order: the longest at each place. Names of people the place does not
 * know are not among them: only the rest of a sentence can tell that they are names. Kept as long as the context, since
 * the same words are looked at for a command, a question and each part of a message.
 * @example findEntities('tick vetting for Ben by Friday', context) // person Ben, date Friday
 */
export const findEntities = keepPer((text: string, context: EntityContext): readonly Entity[] => {
  const words = textWords(text);
  const found: Entity[] = [
    ...findPeople(words, context.people),
    ...findCertifications(text, words, context),
    ...findZones(text, words),
    ...findTimes(text, context.days),
    ...findHoldings(words, context),
    ...findCustomers(words, context.customers),
    ...findPrograms(words, context),
    ...findItems(words, context.items),
    ...findNumbers(text, words),
  ];
  return apart(found);
});

/**
 * The same, and items that the words only may mean: for a text that is not understood without them.
 * @example findLikelyEntities('the badge is in place', context) // the item about the badge
 */
export const findLikelyEntities = keepPer((text: string, context: EntityContext): readonly Entity[] => {
  const sure = findEntities(text, context);
  const likely = findLikelyItems(textWords(text), context.items);
  const free = likely.filter((item) => !sure.some((each) => overlaps(each, item)));
  return [...sure, ...free].sort((a, b) => a.start - b.start);
});

/** The longest first; what shares a place with one that is taken is left out. */
function apart(found: readonly Entity[]): Entity[] {
  const size = ({ start, end }: Entity): number => end - start;
  const sorted = [...found].sort(
    (a, b) => size(b) - size(a) || a.start - b.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const taken: Entity[] = [];
  for (const each of sorted) {
    if (!taken.some((other) => overlaps(other, each))) taken.push(each);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** "45 days ahead" may count from today, or to the team's date. */
const AHEAD = /^\s+ahead$/i;

function findTimes(text: string, days: DayFinder): Entity[] {
  const lengths = days
    .findLengths(text)
    .filter(({ reading }) => reading.kind === 'length' || reading.kind === 'range');
  const dates = days.findDays(text).map((found): EntityOf<'date'> => {
    const { start, end, reading, fromOwnDate } = found;
    const said = text.slice(start, end);
    const length = lengths.find((each) => overlaps(each, found));
    return {
      ...{ start, end, reading, kind: 'date', until: days.readUntil(said), back: days.readBack(said) },
      ...(length && { length: length.reading }),
      ...(length &&
        (fromOwnDate ?? AHEAD.test(text.slice(length.end, end))) && {
          fromOwnDate: { start: length.start, end: length.end },
        }),
    };
  });
  const alone = lengths.map(({ start, end, reading }): EntityOf<'length'> => {
    return { start, end, reading, kind: 'length', until: days.readUntil(text.slice(start, end)) };
  });
  return [...dates, ...alone];
}

function findPrograms(words: readonly TextWord[], { programs }: EntityContext): Entity[] {
  return [...programs.byId.values()].flatMap((program) =>
    findNames(programPhrases(program).programs, words).map(({ start, end, value }): Entity => ({
      start,
      end,
      kind: 'program',
      id: value,
    })),
  );
}
