const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NAMED = '(?:items?|points?|tasks?|to-?dos?|steps?|entry|line|number|no|nr)';
const BY_NUMBER = new RegExp(
  String.raw`^(?:the )?(?:check ?list )?(?:${NAMED}[.\s]*)+#?\s*(?<number>\d{1,2})$|^#(?<sign>\d{1,2})$`,
  'i',
);
const BY_PLACE = new RegExp(
  String.raw`^(?:the )?(?:(?<place>${ORDINALS.join('|')}|last)|(?<nth>\d{1,2})(?:st|nd|rd|th)) ${NAMED}$`,
  'i',
);

/**
 * The item that stands at a place of the list, counted from 1.
 * @example numberedItem(items, 'item 2') // the second; 'the last point', '#2' and 'number 2' are read as well
 */
export function numberedItem<T>(items: readonly T[], text: string): T | undefined {
  const said = text.trim().replace(/ (?:on|of|from|in) (?:the|our) (?:check ?)?list$/i, '');
  const { number, sign, place, nth } = { ...BY_NUMBER.exec(said)?.groups, ...BY_PLACE.exec(said)?.groups };
  if (place) return itemAt(items, place.toLowerCase());
  return items[Number(number ?? sign ?? nth) - 1];
}

function itemAt<T>(items: readonly T[], place: string): T | undefined {
  return place === 'last' ? items.at(-1) : items[ORDINALS.indexOf(place)];
}
