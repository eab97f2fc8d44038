#!/usr/bin/env bash
# Numbers that people type, in a card's input or a file's column, often arrive as text. "7" > 3
# should be true as in JavaScript, or fail loudly. adaptive-expressions 4.23.3: comparing a text
# with a number is an error inside, which if() and $when swallow: the else branch is taken, for ">
# 3" and for "< 3" alike. "==" is plainly false, "+" joins to "71". Data put into a card without
# Number() makes both branches wrong at once. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
for (const left of [7, '7']) {
  for (const test of ['left > 3', 'left < 3', 'left == 7', 'int(left) > 3']) {
    const card = new Template({ text: `\${if(${test}, 'yes', 'no')}`, rows: [{ text: 'row', $when: `\${${test}}` }] });
    const { text, rows } = card.expand({ $root: { left } });
    console.log(`left = ${JSON.stringify(left)}`.padEnd(11), test.padEnd(14), `if: ${text}`.padEnd(8), `$when: ${rows.length ? 'shown' : 'hidden'}`);
  }
  console.log(`left = ${JSON.stringify(left)}`.padEnd(11), 'left + 1 =', new Template({ text: '${left + 1}' }).expand({ $root: { left } }).text);
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
left = 7    left > 3       if: yes  $when: shown
left = 7    left < 3       if: no   $when: hidden
left = 7    left == 7      if: yes  $when: shown
left = 7    int(left) > 3  if: yes  $when: shown
left = 7    left + 1 = 8
left = "7"  left > 3       if: no   $when: hidden
left = "7"  left < 3       if: no   $when: hidden
left = "7"  left == 7      if: no   $when: hidden
left = "7"  int(left) > 3  if: yes  $when: shown
left = "7"  left + 1 = 71
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
