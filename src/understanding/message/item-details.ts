/** What tells a detail from the rest of a text. */
export interface DetailTests {
  /** Whether words are a day and nothing else, so that "before the audit" stays part of the text. */
  readonly isDay: (words: string) => boolean;
  /** Whether somebody is called so, so that "for Security" stays part of the text. */
  readonly isPerson: (name: string) => boolean;
}

/** An item as it was typed, and what it says besides: by whom and by when. Only what was found is set. */
export interface ItemDetails {
  readonly text: string;
  /** A name as written; "me" is the sender. */
  readonly person?: string;
  /** The words of the day. */
  readonly day?: string;
}

const NAME = String.raw`(?<person>me|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})`;
const DAY = String.raw`(?<day>[^,;()]{2,40})`;
const ENDINGS = [
  String.raw`[,\s]+(?:to be )?(?:due |done )?(?:by|until|till|before|no later than|due(?: on)?)\s+${DAY}$`,
  String.raw`[,\s]+(?:(?:and )?assigned to|assign(?:ed)? (?:it )?to|for|->|@)\s*${NAME}$`,
  String.raw`[,;\s]+(?:and )?${NAME} (?:does|takes|handles|will do|will take|is to do|should do) (?:it|that|this)$`,
].map((source) => new RegExp(source, 'u'));
const BRACKETS = /\s*\((?<inside>[^()]{2,60})\)$/u;
const NAME_ALONE = new RegExp(`^(?:for |by )?${NAME}$`, 'u');
const LEADS_DAY = /^(?:by|until|till|before|due(?: on)?|on) /i;

/**
 * What an item says besides its text, at its end, in brackets or as a sentence behind it.
 * @example itemDetails('call the distributor for Ben by Friday', tests) // text: 'call the distributor', 'Ben', 'Friday'
 */
export function itemDetails(said: string, tests: DetailTests): ItemDetails {
  let found: ItemDetails = bracketed(said.trim(), tests);
  for (let shorter = withoutEnding(found, tests); shorter; shorter = withoutEnding(found, tests))
    found = shorter;
  return found;
}

/** One detail less at the end of the text; undefined when there is none, or a second of its kind. */
function withoutEnding(details: ItemDetails, tests: DetailTests): ItemDetails | undefined {
  for (const ending of ENDINGS) {
    const match = ending.exec(details.text);
    const text = details.text.slice(0, match?.index ?? 0).trim();
    const taken =
      match && text !== '' ? withDetail({ ...details, text }, match.groups ?? {}, tests) : undefined;
    if (taken) return taken;
  }
  return undefined;
}

/** "(Cleo, 15 January)": taken only when all that stands in the brackets is a person or a day. */
function bracketed(text: string, tests: DetailTests): ItemDetails {
  const match = BRACKETS.exec(text);
  if (!match || match.index === 0) return { text };
  let details: ItemDetails = { text: text.slice(0, match.index) };
  for (const piece of (match.groups?.['inside'] ?? '').split(/\s*[,;/]\s*/)) {
    const more = withPiece(details, piece, tests);
    if (!more) return { text };
    details = more;
  }
  return details;
}

function withPiece(details: ItemDetails, piece: string, tests: DetailTests): ItemDetails | undefined {
  const person = NAME_ALONE.exec(piece)?.groups?.['person'];
  const dated = withDetail(details, { day: piece.replace(LEADS_DAY, '') }, tests);
  return dated ?? (person === undefined ? undefined : withDetail(details, { person }, tests));
}

interface Detail {
  readonly person?: string;
  readonly day?: string;
}

/** The details with one more; undefined when it is none, or when one of its kind is known. */
function withDetail(
  details: ItemDetails,
  { person, day }: Detail,
  tests: DetailTests,
): ItemDetails | undefined {
  if (person !== undefined)
    return details.person === undefined && tests.isPerson(person) ? { ...details, person } : undefined;
  const isNew = day !== undefined && details.day === undefined && tests.isDay(day);
  return isNew ? { ...details, day } : undefined;
}
