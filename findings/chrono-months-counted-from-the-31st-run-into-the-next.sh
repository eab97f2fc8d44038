#!/usr/bin/env bash
# A month after 31 January is 28 February for date-fns, for calendars and for contracts.
# chrono-node 2.10.3 sets the month and lets the day run over: "in one month" said on 31 January
# is 3 March, "one month before 31 March" is 3 March, too, "three months after 30 November" 1
# March. Notice periods are counted from month ends more than from any other day; and a bot that
# shows the date-fns result for a button and chrono's for the same words contradicts itself.
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error chrono-node@2.10.3 date-fns@4.4.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import * as chrono from 'chrono-node';
import { addMonths } from 'date-fns';

const day = (d) => [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

const january = new Date(2027, 0, 31, 12);
for (const [text, from, months] of [
  ['in one month', january, 1],
  ['one month before 31 March 2027', new Date(2027, 2, 31, 12), -1],
  ['three months after 30 November 2027', new Date(2027, 10, 30, 12), 3],
  ['two months before 30 April 2027', new Date(2027, 3, 30, 12), -2],
  ['one month after 15 January 2027', new Date(2027, 0, 15, 12), 1],
]) {
  const [r] = chrono.en.parse(text, january);
  console.log(text.padEnd(36), 'chrono', day(r.start.date()), '| date-fns', day(addMonths(from, months)));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
in one month                         chrono 2027-03-03 | date-fns 2027-02-28
one month before 31 March 2027       chrono 2027-03-03 | date-fns 2027-02-28
three months after 30 November 2027  chrono 2028-03-01 | date-fns 2028-02-29
two months before 30 April 2027      chrono 2027-03-02 | date-fns 2027-02-28
one month after 15 January 2027      chrono 2027-02-15 | date-fns 2027-02-15
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
