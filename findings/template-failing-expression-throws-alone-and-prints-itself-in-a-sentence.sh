#!/usr/bin/env bash
# An expression that cannot be worked out should fail in one way. adaptivecards-templating 2.3.1:
# alone in a text it throws and there is no card; with one more character beside it the card is
# made and shows the expression, rewritten, to the reader; in $when it counts as false and the row
# is gone, and only this leaves a warning to ask for. So a test that looks for a thrown error
# finds none for the very same mistake: look for "${" in the expanded card as well. Output seen:
# at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const show = (label, template) => {
  const maker = new Template(template);
  let result;
  try {
    result = JSON.stringify(maker.expand({ $root: { day: '2027-06-30', left: '7' } }));
    result += ` warnings: ${maker.getLastTemplateExpansionWarnings().length}`;
  } catch (error) {
    result = `throws: ${error.message}`;
  }
  console.log(`${label} => ${result}`);
};
for (const call of ['addDays(day,1)', 'formatNumber(left,0)']) {
  show(`alone       ${call}`, { text: `\${${call}}` });
  show(`in sentence ${call}`, { text: `until \${${call}}` });
  show(`in $when    ${call}`, { body: [{ text: 'row', $when: `\${${call} != 'x'}` }] });
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
alone       addDays(day,1) => throws: 2027-06-30 is not a ISO format datetime string.
in sentence addDays(day,1) => {"text":"until ${addDays(day, 1)}"} warnings: 0
in $when    addDays(day,1) => {"body":[]} warnings: 1
alone       formatNumber(left,0) => throws: formatNumber first argument 7 must be a number
in sentence formatNumber(left,0) => {"text":"until ${formatNumber(left, 0)}"} warnings: 0
in $when    formatNumber(left,0) => {"body":[]} warnings: 1
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
