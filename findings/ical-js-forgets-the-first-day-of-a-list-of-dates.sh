#!/usr/bin/env bash
# An event may repeat by a plain list of dates, RDATE, without a rule; DTSTART is the first of its
# occurrences, listed or not (RFC 5545, 3.8.5.2). ical.js 2.2.1: with a rule beside it the first
# day is there, with RDATE alone iterator() leaves it out and begins with the first listed date.
# Listing DTSTART once more mends it, harmlessly. A series of workshops loses its first one, which
# is the one coming up. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical.js@2.2.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import ICAL from 'ical.js';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z',
    ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

for (const lines of [
  ['DTSTART;VALUE=DATE:20270601', 'RDATE;VALUE=DATE:20270608,20270615'],
  ['DTSTART;VALUE=DATE:20270601', 'RDATE;VALUE=DATE:20270601,20270608,20270615'],
  ['DTSTART;VALUE=DATE:20270601', 'RRULE:FREQ=WEEKLY;COUNT=1', 'RDATE;VALUE=DATE:20270608,20270615'],
]) {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar(...lines))).getFirstSubcomponent('vevent'));
  const iterator = event.iterator();
  const days = [];
  for (let day = iterator.next(); day; day = iterator.next()) days.push(String(day));
  console.log(lines.join(' '), '=>', days.join(' '));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
DTSTART;VALUE=DATE:20270601 RDATE;VALUE=DATE:20270608,20270615 => 2027-06-08 2027-06-15
DTSTART;VALUE=DATE:20270601 RDATE;VALUE=DATE:20270601,20270608,20270615 => 2027-06-01 2027-06-08 2027-06-15
DTSTART;VALUE=DATE:20270601 RRULE:FREQ=WEEKLY;COUNT=1 RDATE;VALUE=DATE:20270608,20270615 => 2027-06-01 2027-06-08 2027-06-15
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
