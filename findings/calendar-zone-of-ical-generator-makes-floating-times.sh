#!/usr/bin/env bash
# ical({ timezone: 'Europe/Berlin' }) should put the calendar's events into that zone, as timezone
# on one event does with TZID. ical-generator 11.1.2: the times are turned into the zone's wall
# clock and then written bare, without TZID and without Z, as floating times; DTSTAMP, which RFC
# 5545 wants in UTC, loses its Z, too. The zone stands only in X-WR-TIMEZONE, which node-ical
# 0.27.2 passes over, for one. Ten o'clock in Berlin is ten o'clock wherever the file is opened:
# right in every test at home. Set the zone on each event. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical-generator@11.1.2 node-ical@0.27.2 rrule-temporal@1.6.0 @date-fns/tz@1.5.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import ical from 'ical-generator';
import nodeIcal from 'node-ical';
import { TZDate } from '@date-fns/tz';
const start = new TZDate(2027, 5, 30, 10, 0, 'Europe/Berlin');
const stamp = new TZDate(2027, 0, 1, 12, 0, 'Europe/Berlin');
const event = { id: '1', summary: 'renewal', start, end: start, stamp, };
for (const [label, text] of [
  ['zone on the calendar', ical({ timezone: 'Europe/Berlin', events: [event] }).toString()],
  ['zone on the event', ical({ events: [{ ...event, timezone: 'Europe/Berlin' }] }).toString()],
]) {
  console.log(label, '|', text.match(/^(DTSTAMP|DTSTART).*$/gm).join(' | '));
  const read = Object.values(nodeIcal.sync.parseICS(text)).find((x) => x.type === 'VEVENT').start;
  console.log('  meant', start.toISOString(), '| read', read.toISOString());
}
JS

for zone in Europe/Berlin America/New_York; do
  echo "TZ=$zone"
  TZ=$zone LC_ALL=C node probe.mjs
done > got.txt
cat got.txt

cat > seen.txt <<'TXT'
TZ=Europe/Berlin
zone on the calendar | DTSTAMP:20270101T120000 | DTSTART:20270630T100000
  meant 2027-06-30T10:00:00.000+02:00 | read 2027-06-30T08:00:00.000Z
zone on the event | DTSTAMP:20270101T110000Z | DTSTART;TZID=Europe/Berlin:20270630T100000
  meant 2027-06-30T10:00:00.000+02:00 | read 2027-06-30T08:00:00.000Z
TZ=America/New_York
zone on the calendar | DTSTAMP:20270101T120000 | DTSTART:20270630T100000
  meant 2027-06-30T10:00:00.000+02:00 | read 2027-06-30T14:00:00.000Z
zone on the event | DTSTAMP:20270101T110000Z | DTSTART;TZID=Europe/Berlin:20270630T100000
  meant 2027-06-30T10:00:00.000+02:00 | read 2027-06-30T08:00:00.000Z
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
