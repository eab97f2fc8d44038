#!/usr/bin/env bash
# event.summary is the title, a string. node-ical 0.27.2: as soon as the line has a parameter,
# SUMMARY;LANGUAGE=de:… as Outlook writes it, or LOCATION;ALTREP=…, the same field is an object {
# params, val }; two such lines are a list. A card made from it reads "[object Object]", for the
# calendars of one product only; a comparison with the title that was sent out never matches.
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error node-ical@0.27.2 rrule-temporal@1.6.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import nodeIcal from 'node-ical';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z',
    ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

for (const lines of [
  ['SUMMARY:Renewal', 'LOCATION:Room 1'],
  ['SUMMARY;LANGUAGE=de:Renewal', 'LOCATION;ALTREP="https://map.example":Room 1'],
  ['COMMENT:one', 'COMMENT:two', 'SUMMARY:Renewal'],
]) {
  const text = calendar('DTSTART;VALUE=DATE:20270630', ...lines);
  const { summary, location, comment } = Object.values(nodeIcal.sync.parseICS(text)).find((x) => x.type === 'VEVENT');
  console.log(lines.join(' | '));
  console.log('=>', JSON.stringify({ summary, location, comment }), `"${summary}"`);
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
SUMMARY:Renewal | LOCATION:Room 1
=> {"summary":"Renewal","location":"Room 1"} "Renewal"
SUMMARY;LANGUAGE=de:Renewal | LOCATION;ALTREP="https://map.example":Room 1
=> {"summary":{"params":{"LANGUAGE":"de"},"val":"Renewal"},"location":{"params":{"ALTREP":"https://map.example"},"val":"Room 1"}} "[object Object]"
COMMENT:one | COMMENT:two | SUMMARY:Renewal
=> {"summary":"Renewal","comment":["one","two"]} "Renewal"
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
