#!/usr/bin/env bash
# "Guten Morgen" is a greeting, "am Morgen" the morning of a day; only a small "morgen" is
# tomorrow. chrono-node 2.10.3, chrono.de: all of them are tomorrow, and "am Morgen des 5. Juli"
# is two days. English "good morning" is six o'clock of today or, with forwardDate, of tomorrow:
# the greeting before a question is taken for the day of which it asks. "Guten Morgen, was ist
# fällig?" lists tomorrow. Output seen: at the end of this file.
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
const show = (lang, text, options) => {
  const found = chrono[lang].parse(text, wednesday, options);
  console.log(lang, JSON.stringify(text).padEnd(34), JSON.stringify(options).padEnd(20), found.map((r) => `${JSON.stringify(r.text)} ${day(r.start.date())}`).join(' and ') || 'nothing');
};
show('de', 'Guten Morgen', {});
show('de', 'Guten Morgen, was ist fällig?', {});
show('de', 'am Morgen des 5. Juli', {});
show('de', 'Guten Abend', {});
show('en', 'Good morning, what is due?', {});
show('en', 'Good morning, what is due?', { forwardDate: true });
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
de "Guten Morgen"                     {}                   "Morgen" 2027-07-01
de "Guten Morgen, was ist fällig?"    {}                   "Morgen" 2027-07-01
de "am Morgen des 5. Juli"            {}                   "Morgen" 2027-07-01 and "5. Juli" 2027-07-05
de "Guten Abend"                      {}                   "Abend" 2027-06-30
en "Good morning, what is due?"       {}                   "morning" 2027-06-30
en "Good morning, what is due?"       {"forwardDate":true} "morning" 2027-07-01
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
