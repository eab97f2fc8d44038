import { fold } from '../../language/fold';
import { isSlipFor } from '../../language/slips';
import { parseTimeZone } from '../../domain/time/time-zone';
import { sharedZoneNames, zoneNames } from './time-zone-names';
import { windowsZones } from './windows-time-zones';

/** A zone's IANA name, or zones that may have been meant (none when the text is like no zone at all). */
export type ZoneMatch = { readonly timeZone: string } | { readonly suggestions: readonly string[] };

let cityZones: ReadonlyMap<string, string> | undefined;

/**
 * The time zone a text names: an IANA or Windows name, a city, a country with one zone, an abbreviation. A name that
 * several zones share, or a slip of spelling, gives suggestions; nothing ever falls back to UTC.
 * @example findTimeZone('Pacific time') // { timeZone: 'America/Los_Angeles' }
 * @example findTimeZone('IST') // suggestions: Kolkata, Dublin, Jerusalem
 */
export function findTimeZone(text: string): ZoneMatch {
  const said = fold(text)
    .trim()
    .replace(/[.!?]+$/, '');
  const windows = windowsZones.get(/^(.+) standard time$/.exec(said)?.[1] ?? '');
  if (windows !== undefined) return zoneMatch(windows);
  const name = said.includes('/') ? said : nameOf(said);
  const shared = sharedZoneNames.get(name);
  if (shared) return only(shared);
  const zone = zoneNames.get(name) ?? cities().get(name) ?? ianaZone(said);
  return zone === undefined ? { suggestions: similar(name) } : zoneMatch(zone);
}

/** Abbreviations that the time zone database knows are left out: its EST has no summer time. */
function ianaZone(said: string): string | undefined {
  return /\/|^etc|^utc$/.test(said) ? parseTimeZone(said) : undefined;
}

function zoneMatch(zone: string): ZoneMatch {
  return { timeZone: parseTimeZone(zone) ?? zone };
}

function only(zones: readonly string[]): ZoneMatch {
  const [first] = zones;
  return zones.length === 1 && first !== undefined ? zoneMatch(first) : { suggestions: zones };
}

/** Without the words around the name: "Pacific Standard Time (US & Canada)" and "berlin time zone". */
function nameOf(said: string): string {
  return said
    .replace(/\(.*?\)/g, ' ')
    .replace(
      /\b(standard|daylight|summer|winter|local|mean|time|timezone|zone|clock|tz|in|the|on|our|city|area)\b/g,
      ' ',
    )
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
}

/** Zones by their city, folded: the last part of the IANA name. */
function cities(): ReadonlyMap<string, string> {
  cityZones ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      fold(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '),
      zone,
    ]),
  );
  return cityZones;
}

function similar(name: string): string[] {
  if (name === '') return [];
  const found = [...cities(), ...zoneNames]
    .filter(([known]) => isSlipFor(name, known) || (name.length >= 4 && known.startsWith(name)))
    .map(([, zone]) => parseTimeZone(zone) ?? zone);
  return [...new Set(found)].slice(0, 5);
}
