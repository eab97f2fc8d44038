#!/usr/bin/env bash
# "last Friday" is past whatever the options are; forwardDate decides where the words do not.
# chrono-node 2.10.3: with forwardDate: true the result of "last" is pushed on by a week like any
# other weekday: "last Friday" and "this Friday" are one day. "last month" and "two days ago" stay
# behind. "We passed the exam last Friday" is stored as passed in the future; German, French and
# Spanish the same. Output seen: at the end of this file.
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

const wednesday = new Date(2027, 5, 16, 9);
const texts = [
  ['en', 'last Friday'], ['en', 'this Friday'], ['de', 'letzten Freitag'], ['fr', 'vendredi dernier'],
  ['es', 'viernes pasado'], ['en', 'last month'], ['en', 'two days ago'],
];
for (const [lang, text] of texts) {
  const [plain, forward] = [false, true].map((forwardDate) => day(chrono[lang].parseDate(text, wednesday, { forwardDate })));
  console.log(lang, text.padEnd(18), 'plain', plain, '| forwardDate', forward);
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
en last Friday        plain 2027-06-11 | forwardDate 2027-06-18
en this Friday        plain 2027-06-18 | forwardDate 2027-06-18
de letzten Freitag    plain 2027-06-11 | forwardDate 2027-06-18
fr vendredi dernier   plain 2027-06-11 | forwardDate 2027-06-18
es viernes pasado     plain 2027-06-18 | forwardDate 2027-06-18
en last month         plain 2027-05-16 | forwardDate 2027-05-16
en two days ago       plain 2027-06-14 | forwardDate 2027-06-14
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
