#!/usr/bin/env bash
# A text in a calendar file has its commas and semicolons escaped; a URI has not (RFC 5545,
# 3.3.13). ical-generator 11.1.2 escapes the value of URL (and of ATTACH) like a text and at the
# same time marks it VALUE=URI. ical.js 2.2.1 and ts-ics 2.4.6 take a URI as it stands: the link
# that a person clicks has backslashes in it and leads nowhere. ts-ics writes the same link
# untouched. Links with "," or ";" are common: lists of ids, coordinates, Teams deep links with
# several users. Percent-encode both before handing the link over. Output seen: at the end of this
# file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical-generator@11.1.2 ical.js@2.2.1 ts-ics@2.4.6 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
const start = new Date('2027-06-30T00:00:00Z');
const read = (url) => {
  const text = ical({ events: [{ id: '1', stamp: start, start, allDay: true, summary: 'renewal', url }] }).toString();
  console.log('given  ', url);
  console.log('written', text.replaceAll('\r\n ', '').match(/^URL.*$/m)[0]);
  console.log('ical.js', new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('url'));
  console.log('ts-ics ', convertIcsCalendar(undefined, text).events[0].url);
};
read('https://bot.example/l/chat?users=a@x.example,b@x.example;c');
read('https://bot.example/l/chat?users=a@x.example,b@x.example;c'.replaceAll(',', '%2C').replaceAll(';', '%3B'));
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
given   https://bot.example/l/chat?users=a@x.example,b@x.example;c
written URL;VALUE=URI:https://bot.example/l/chat?users=a@x.example\,b@x.example\;c
ical.js https://bot.example/l/chat?users=a@x.example\,b@x.example\;c
ts-ics  https://bot.example/l/chat?users=a@x.example\,b@x.example\;c
given   https://bot.example/l/chat?users=a@x.example%2Cb@x.example%3Bc
written URL;VALUE=URI:https://bot.example/l/chat?users=a@x.example%2Cb@x.example%3Bc
ical.js https://bot.example/l/chat?users=a@x.example%2Cb@x.example%3Bc
ts-ics  https://bot.example/l/chat?users=a@x.example%2Cb@x.example%3Bc
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
