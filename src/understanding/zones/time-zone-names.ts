import names from './zone-names.json';

/** Further names people use for time zones, folded: abbreviations, regions, countries with one zone, large cities. */
export const zoneNames: ReadonlyMap<string, string> = new Map(
  Object.entries(names.names).flatMap(([zone, known]) => known.map((name) => [name, zone] as const)),
);

/** Names that several zones share: asked back. */
export const sharedZoneNames: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(names.shared));
