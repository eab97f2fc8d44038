#!/usr/bin/env bash
# A parser of German dates takes "So" beside a day or an hour for Sonntag; "so" is one of the
# commonest words of the language. chrono-node 2.10.3, chrono.de: every "so" is Sunday; the
# two-letter names of days are taken in small letters and with nothing beside them, so that an
# English "do" is Thursday as well. "So schnell wie möglich" (as soon as possible) sets the
# deadline to Sunday. Output: end of this file.
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

const wednesday = new Date(2027, 5, 30, 9);
for (const text of ['so schnell wie möglich', 'ist das so richtig?', 'so oder so', 'also', 'How do I do that?', 'So, 4. Juli']) {
  const found = chrono.de.parse(text, wednesday, { forwardDate: true });
  console.log(JSON.stringify(text).padEnd(26), found.map((r) => `${JSON.stringify(r.text)} ${day(r.start.date())}`).join(' and ') || 'nothing');
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
"so schnell wie möglich"   "so" 2027-07-04
"ist das so richtig?"      "so" 2027-07-04
"so oder so"               "so" 2027-07-04 and "so" 2027-07-04
"also"                     nothing
"How do I do that?"        "do" 2027-07-01 and "do" 2027-07-01
"So, 4. Juli"              "So, 4. Juli" 2027-07-04
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
