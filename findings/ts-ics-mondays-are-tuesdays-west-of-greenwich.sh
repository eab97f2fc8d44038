#!/usr/bin/env bash
# A rule on whole days, "every Monday", has nothing to do with the clock of the machine. ts-ics
# 2.4.6: whole days are kept as midnight UTC, but extendByRecurrenceRule() asks the local weekday
# of that moment, which west of Greenwich is still Sunday. It then moves on by a day: all Mondays
# are Tuesdays, and the count is one short. East of Greenwich and on a server in UTC all is well.
# Expand with TZ=UTC, or not with this. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ts-ics@2.4.6 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z',
    ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const [event] = convertIcsCalendar(undefined, calendar('DTSTART;VALUE=DATE:20270607', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3')).events;
const days = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2027-12-31T00:00:00Z'), exceptions: [] });
console.log(event.start.date.toISOString().slice(0, 10), event.recurrenceRule.byDay[0].day, '=>', days.map((d) => d.toISOString().slice(0, 10)).join(' '));
JS

for zone in Europe/Berlin UTC America/New_York; do
  echo "TZ=$zone"
  TZ=$zone LC_ALL=C node probe.mjs
done > got.txt
cat got.txt

cat > seen.txt <<'TXT'
TZ=Europe/Berlin
2027-06-07 MO => 2027-06-07 2027-06-14 2027-06-21
TZ=UTC
2027-06-07 MO => 2027-06-07 2027-06-14 2027-06-21
TZ=America/New_York
2027-06-07 MO => 2027-06-08 2027-06-15
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
