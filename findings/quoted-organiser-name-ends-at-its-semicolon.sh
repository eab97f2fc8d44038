#!/usr/bin/env bash
# Names with a semicolon, comma or colon stand in quotes in a calendar file, CN="Sales; North",
# and ical-generator 11.1.2 writes them so. node-ical 0.27.2 and ts-ics 2.4.6 split the line's
# parameters at every semicolon, quoted or not: of the name there is left what stands before it,
# opening quote included. A comma or a colon does no harm, so the usual "Surname, Name" does not
# show it; ical.js 2.2.1 reads all of them. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical-generator@11.1.2 node-ical@0.27.2 rrule-temporal@1.6.0 ts-ics@2.4.6 ical.js@2.2.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import ical from 'ical-generator';
import nodeIcal from 'node-ical';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
const start = new Date('2027-06-30T00:00:00Z');
for (const name of ['Sales, North', 'Sales; North', 'Sales: North']) {
  const organizer = { name, email: 'sales@partner.example' };
  const text = ical({ events: [{ id: '1', stamp: start, start, allDay: true, summary: 'x', organizer }] }).toString();
  console.log(text.match(/^ORGANIZER.*$/m)[0]);
  console.log('  ical.js  ', new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty('organizer').getParameter('cn'));
  console.log('  node-ical', Object.values(nodeIcal.sync.parseICS(text)).find((x) => x.type === 'VEVENT').organizer.params.CN);
  console.log('  ts-ics   ', convertIcsCalendar(undefined, text).events[0].organizer?.name);
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
ORGANIZER;CN="Sales, North":mailto:sales@partner.example
  ical.js   Sales, North
  node-ical Sales, North
  ts-ics    Sales, North
ORGANIZER;CN="Sales; North":mailto:sales@partner.example
  ical.js   Sales; North
  node-ical "Sales
  ts-ics    "Sales
ORGANIZER;CN="Sales: North":mailto:sales@partner.example
  ical.js   Sales: North
  node-ical Sales: North
  ts-ics    Sales: North
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
