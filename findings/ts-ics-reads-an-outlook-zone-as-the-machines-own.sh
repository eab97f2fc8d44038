#!/usr/bin/env bash
# Calendars from Outlook name zones the Windows way, TZID=W. Europe Standard Time. A reader may
# know the name, or refuse it. ts-ics 2.4.6: without the zone's own VTIMEZONE in the file, which
# many feeds leave out, the name is looked up, not found, and the offset of the machine is taken,
# though the result still says "W. Europe Standard Time". The same event is at another moment on
# every server, right on a developer's in Berlin. node-ical 0.27.2 knows the name. Map it
# (windows-iana) before reading. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ts-ics@2.4.6 node-ical@0.27.2 rrule-temporal@1.6.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { convertIcsCalendar } from 'ts-ics';
import nodeIcal from 'node-ical';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z',
    ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

for (const zone of ['Europe/Berlin', 'W. Europe Standard Time', 'Nowhere/At all']) {
  const text = calendar(`DTSTART;TZID=${zone}:20270630T100000`, `DTEND;TZID=${zone}:20270630T110000`);
  const { date, local } = convertIcsCalendar(undefined, text).events[0].start;
  const other = Object.values(nodeIcal.sync.parseICS(text)).find((x) => x.type === 'VEVENT').start;
  console.log(zone.padEnd(24), 'ts-ics', date.toISOString(), local.tzoffset, '| node-ical', other.toISOString());
}
JS

for zone in Europe/Berlin America/New_York; do
  echo "TZ=$zone"
  TZ=$zone LC_ALL=C node probe.mjs
done > got.txt
cat got.txt

cat > seen.txt <<'TXT'
TZ=Europe/Berlin
Europe/Berlin            ts-ics 2027-06-30T08:00:00.000Z +0200 | node-ical 2027-06-30T08:00:00.000Z
W. Europe Standard Time  ts-ics 2027-06-30T08:00:00.000Z +0200 | node-ical 2027-06-30T08:00:00.000Z
Nowhere/At all           ts-ics 2027-06-30T08:00:00.000Z +0200 | node-ical 2027-06-30T08:00:00.000Z
TZ=America/New_York
Europe/Berlin            ts-ics 2027-06-30T08:00:00.000Z +0200 | node-ical 2027-06-30T08:00:00.000Z
W. Europe Standard Time  ts-ics 2027-06-30T14:00:00.000Z -0400 | node-ical 2027-06-30T08:00:00.000Z
Nowhere/At all           ts-ics 2027-06-30T14:00:00.000Z -0400 | node-ical 2027-06-30T14:00:00.000Z
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
