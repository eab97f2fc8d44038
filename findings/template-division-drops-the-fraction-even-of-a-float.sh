#!/usr/bin/env bash
# "${done / total * 100} %" on a progress card, or "${hours / 8.0}": one expects a fraction at
# least where a decimal number or float() takes part. adaptive-expressions 4.23.3: if both values
# happen to be whole, "/" rounds down, however they were written: 8.0 and float(8) count as whole,
# too. Minus seven halves are minus four. So 3 of 4 tasks are 0 %, and 2.5 of 4 are 62.5 %. What
# helps: multiply first, or by 0.25. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const data = { done: 3, half: 2.5, total: 4, late: -7 };
for (const text of [
  '${done / total * 100} %', '${half / total * 100} %', '${float(done) / float(total) * 100} %', '${done / 4.0 * 100} %',
  '${done * 100 / total} %', '${done * 0.25 * 100} %', '${late / 2} weeks', '${div(late, 2)} weeks',
]) {
  console.log(text, '=>', new Template({ text }).expand({ $root: data }).text);
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
${done / total * 100} % => 0 %
${half / total * 100} % => 62.5 %
${float(done) / float(total) * 100} % => 0 %
${done / 4.0 * 100} % => 0 %
${done * 100 / total} % => 75 %
${done * 0.25 * 100} % => 75 %
${late / 2} weeks => -4 weeks
${div(late, 2)} weeks => -4 weeks
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
