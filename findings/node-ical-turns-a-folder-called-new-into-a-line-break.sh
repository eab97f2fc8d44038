#!/usr/bin/env bash
# In a calendar text a backslash is written twice, so "share\new" is share\\new in the file.
# node-ical 0.27.2 undoes the escapes one kind after another, line breaks first: of \\n it takes
# the second backslash together with the n, and the reader sees "share\", a line break and "ew".
# ical.js 2.2.1 reads the same file right. Paths to a share, patterns and anything else with \n or
# \N in it come out broken, others do not. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error node-ical@0.27.2 rrule-temporal@1.6.0 ical.js@2.2.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import nodeIcal from 'node-ical';
import ICAL from 'ical.js';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z',
    ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

for (const words of ['share\\new\\tasks', 'share\\old\\tasks', 'two\nlines']) {
  const written = words.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const text = calendar('DTSTART;VALUE=DATE:20270630', `DESCRIPTION:${written}`);
  const event = Object.values(nodeIcal.sync.parseICS(text)).find((x) => x.type === 'VEVENT');
  const other = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('description');
  console.log(JSON.stringify(words).padEnd(22), 'node-ical', JSON.stringify(event.description).padEnd(22), 'ical.js', JSON.stringify(other));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
"share\\new\\tasks"    node-ical "share\\\new\\tasks"   ical.js "share\\new\\tasks"
"share\\old\\tasks"    node-ical "share\\old\\tasks"    ical.js "share\\old\\tasks"
"two\nlines"           node-ical "two\nlines"           ical.js "two\nlines"
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
