import type { Choice } from '../kit/card';

// One city per clock and region people look for; any other zone can be said: "time zone Asia/Thimphu".
const ZONES = `
Pacific/Auckland Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Asia/Tokyo Asia/Seoul
Asia/Shanghai Asia/Hong_Kong Asia/Taipei Asia/Singapore Asia/Manila Asia/Kuala_Lumpur Asia/Jakarta Asia/Bangkok
Asia/Ho_Chi_Minh Asia/Dhaka Asia/Kathmandu Asia/Kolkata Asia/Colombo Asia/Karachi Asia/Tashkent Asia/Almaty
Asia/Dubai Asia/Tehran Asia/Baku Asia/Tbilisi Asia/Riyadh Asia/Baghdad Asia/Jerusalem Asia/Beirut Europe/Istanbul
Europe/Moscow Europe/Kyiv Europe/Bucharest Europe/Sofia Europe/Athens Europe/Helsinki Europe/Tallinn Europe/Riga
Europe/Vilnius Europe/Warsaw Europe/Prague Europe/Bratislava Europe/Budapest Europe/Vienna Europe/Zagreb
Europe/Belgrade Europe/Ljubljana Europe/Rome Europe/Zurich Europe/Berlin Europe/Copenhagen Europe/Stockholm
Europe/Oslo Europe/Amsterdam Europe/Brussels Europe/Luxembourg Europe/Paris Europe/Madrid Europe/Lisbon
Europe/London Europe/Dublin Atlantic/Reykjavik Africa/Cairo Africa/Johannesburg Africa/Nairobi Africa/Lagos
Africa/Accra Africa/Casablanca Africa/Tunis America/St_Johns America/Halifax America/Sao_Paulo
America/Argentina/Buenos_Aires America/Montevideo America/Santiago America/Caracas America/Bogota America/Lima
America/Panama America/New_York America/Toronto America/Chicago America/Winnipeg America/Mexico_City
America/Costa_Rica America/Denver America/Edmonton America/Phoenix America/Los_Angeles America/Vancouver
America/Anchorage Pacific/Honolulu UTC`
  .trim()
  .split(/\s+/);

/** The time zones a person can choose from, cities in alphabetical order; always with the selected one. */
export function timeZoneChoices(selected: string): readonly Choice[] {
  const zones = ZONES.includes(selected) ? ZONES : [...ZONES, selected];
  return zones
    .map((zone) => ({ title: zoneTitle(zone), value: zone }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

// The city first, because that is what people type. "Berlin (Europe)"
function zoneTitle(zone: string): string {
  const [region, ...places] = zone.replaceAll('_', ' ').split('/');
  const city = places.pop();
  return city ? `${city} (${[region, ...places].join(', ')})` : zone;
}
