#!/usr/bin/env bash
# chrono.en reads "end of the month" and "end of this year" as their last days, so "end of the
# year" will be 31 December. chrono-node 2.10.3 knows no such phrase: it drops "end of" and takes
# "the year" for "in a year", today's day twelve months on; "end of the week" is today in seven
# days. All that tells is the text of the result, shorter than the words given. "By the end of the
# year" said in June is the next June. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error chrono-node@2.10.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import * as chrono from 'chrono-node';

const day = (d) => [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

const june = new Date(2027, 5, 16, 9);
for (const text of ['end of the month', 'end of this year', 'end of the year', 'by the end of the year', 'end of the week', 'end of year']) {
  const [r] = chrono.en.parse(text, june, { forwardDate: true });
  console.log(JSON.stringify(text).padEnd(26), r ? `${day(r.start.date())} from ${JSON.stringify(r.text)}, month certain: ${r.start.isCertain('month')}` : 'nothing');
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
"end of the month"         2027-06-30 from "end of the month", month certain: true
"end of this year"         2027-12-31 from "end of this year", month certain: true
"end of the year"          2028-06-16 from "the year", month certain: false
"by the end of the year"   2028-06-16 from "the year", month certain: false
"end of the week"          2027-06-23 from "the week", month certain: true
"end of year"              nothing
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
