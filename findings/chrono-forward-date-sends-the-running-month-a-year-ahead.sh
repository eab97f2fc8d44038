#!/usr/bin/env bash
# forwardDate: true is for words that may lie behind or ahead: "Friday" is then the coming one.
# chrono-node 2.10.3: a month is judged by its first day. "June", "by June", "this June" said on
# 16 June are June of next year, and a period that began already, "10 to 20 June", moves by a
# year, both ends; "between 10 June and 20 June", read as two days, ends a year before it starts.
# The option meant to be careful loses just the present. Output seen: at the end of this file.
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
for (const text of ['by June', 'this June', 'end of June', '10 to 20 June', 'between 10 June and 20 June']) {
  for (const forwardDate of [false, true]) {
    const found = chrono.en.parse(text, june, { forwardDate });
    console.log(JSON.stringify(text).padEnd(30), forwardDate ? 'forward' : 'plain  ', found.map((r) => day(r.start.date()) + (r.end ? ` to ${day(r.end.date())}` : '')).join(' and '));
  }
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
"by June"                      plain   2027-06-01
"by June"                      forward 2028-06-01
"this June"                    plain   2027-06-01
"this June"                    forward 2028-06-01
"end of June"                  plain   2027-06-30
"end of June"                  forward 2027-06-30
"10 to 20 June"                plain   2027-06-10 to 2027-06-20
"10 to 20 June"                forward 2028-06-10 to 2028-06-20
"between 10 June and 20 June"  plain   2027-06-10 and 2027-06-20
"between 10 June and 20 June"  forward 2028-06-10 and 2027-06-20
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
