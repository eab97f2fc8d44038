#!/usr/bin/env bash
# "$data" may hold a list written in the template, and one expects an expression inside it to be
# filled in like anywhere else: [{"n": "${name}"}]. adaptivecards-templating 2.3.1: inside inline
# data the expression is parsed but never worked out; what the row gets is the parser's own
# object, with evaluator and children, and no error. The text of the card's row is then an object,
# which no client can draw. Build such lists in code, or with "${createArray(…)}" and json().
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const row = { type: 'TextBlock', text: '${n}' };
const expand = ($data) => new Template({ body: [{ ...row, $data }] }).expand({ $root: { name: 'June', rows: [{ n: 'June' }] } }).body;
console.log('rows from the data:', JSON.stringify(expand('${rows}')));
console.log('plain inline rows: ', JSON.stringify(expand([{ n: 'June' }])));
const [{ text }] = expand([{ n: '${name}' }]);
console.log('expression inside: ', typeof text, Object.keys(text).join(', '), '| is an', text.constructor.name);
console.log('built by a call:   ', JSON.stringify(expand('${createArray(setProperty(json("{}"), "n", name))}')));
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
rows from the data: [{"type":"TextBlock","text":"June"}]
plain inline rows:  [{"type":"TextBlock","text":"June"}]
expression inside:  object validate, evaluator, children | is an Expression
built by a call:    [{"type":"TextBlock","text":"June"}]
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
