#!/usr/bin/env bash
# "morgen früh" is tomorrow morning, "Montag früh" Monday morning; a parser of German knows it, or
# leaves the word alone. chrono-node 2.10.3, chrono.de: the letter ü ends a word for it, so "früh"
# holds "fr", short for Freitag. Each of these phrases gives a second result, Friday, and "früh"
# alone is Friday, too. "Frühjahr" likewise. Whoever takes the last or the only result moves a
# deadline to Friday. Output seen: at the end of this file.
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
for (const text of ['morgen früh', 'Montag früh', 'so früh wie möglich', 'im Frühjahr', 'zu früh', 'morgen frueh']) {
  const found = chrono.de.parse(text, wednesday, { forwardDate: true });
  console.log(JSON.stringify(text).padEnd(24), found.map((r) => `${JSON.stringify(r.text)} ${day(r.start.date())}`).join(' and ') || 'nothing');
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
"morgen früh"            "morgen" 2027-07-01 and "fr" 2027-07-02
"Montag früh"            "Montag" 2027-07-05 and "fr" 2027-07-02
"so früh wie möglich"    "so" 2027-07-04 and "fr" 2027-07-02
"im Frühjahr"            "Fr" 2027-07-02
"zu früh"                "fr" 2027-07-02
"morgen frueh"           "morgen" 2027-07-01
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
