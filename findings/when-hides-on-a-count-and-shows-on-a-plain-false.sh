#!/usr/bin/env bash
# In the template language 5, 'yes' and a list are true in if(), and one would read "$when":
# "${count(rows)}" the same way; and "$when": false should hide. adaptivecards-templating 2.3.1:
# $when keeps an element only for the boolean true that an expression gives. A number, a list, a
# text, even the text 'true', hides it; and written plainly in the JSON, without an expression,
# true hides and false shows. "Show the table when there are rows" never shows it. Write
# ${count(rows) > 0}. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const data = { rows: ['a', 'b'], flag: 'true', on: true, off: false };
for (const $when of ['${count(rows)}', '${rows}', '${flag}', 'true', '${on}', '${count(rows) > 0}', '${off}', false, true]) {
  const { body } = new Template({ body: [{ type: 'TextBlock', text: 'x', $when }] }).expand({ $root: data });
  console.log(`$when: ${JSON.stringify($when)}`.padEnd(32), body.length ? 'shown' : 'hidden');
}
console.log(new Template({ text: "if(count(rows), …): ${if(count(rows), 'yes', 'no')}" }).expand({ $root: data }).text);
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
$when: "${count(rows)}"          hidden
$when: "${rows}"                 hidden
$when: "${flag}"                 hidden
$when: "true"                    hidden
$when: "${on}"                   shown
$when: "${count(rows) > 0}"      shown
$when: "${off}"                  hidden
$when: false                     shown
$when: true                      hidden
if(count(rows), …): yes
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
