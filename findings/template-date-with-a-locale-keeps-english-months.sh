#!/usr/bin/env bash
# formatDateTime() takes a locale as its third argument, as formatNumber() does.
# adaptive-expressions 4.23.3: formatNumber('de-DE') writes German figures, but formatDateTime
# passes the locale to a date library of which only English was loaded, and month and day names
# stay English for every language. No error, no warning. A card in German then says "30. June
# 2027". Write the names before the data reaches the template. Output seen: at the end of this
# file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Expression } = require('adaptive-expressions');
for (const locale of ['de-DE', 'fr-FR', 'pl-PL', 'ja-JP']) {
  const date = `formatDateTime('2027-06-30T00:00:00.000Z', 'dddd, d. MMMM yyyy', '${locale}')`;
  const number = `formatNumber(1234.5, 2, '${locale}')`;
  console.log(locale, '|', Expression.parse(date).tryEvaluate({}).value, '|', Expression.parse(number).tryEvaluate({}).value);
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
de-DE | Wednesday, 30. June 2027 | 1.234,50
fr-FR | Wednesday, 30. June 2027 | 1 234,50
pl-PL | Wednesday, 30. June 2027 | 1.234,50
ja-JP | Wednesday, 30. June 2027 | 1,234.50
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
