#!/usr/bin/env bash
# sortBy() of the card templates' expression language puts rows in the order of a number field, so
# one would expect it to put a plain list of numbers in order as well. adaptive-expressions
# 4.23.3: with a field name it counts, without one it compares the texts, and 9 comes after 10.
# sortByDescending() likewise; max() on the same list counts. A bot that lists "days left" or
# scores from a plain array shows them shuffled as soon as one has a digit more than another.
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Expression } = require('adaptive-expressions');
const data = { days: [10, 9, 100, 30], rows: [{ d: 10 }, { d: 9 }, { d: 100 }, { d: 30 }] };
for (const text of ['sortBy(days)', 'sortByDescending(days)', "sortBy(rows, 'd')", 'max(days)']) {
  const { value, error } = Expression.parse(text).tryEvaluate(data);
  console.log(text, '=>', error ?? JSON.stringify(value));
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
sortBy(days) => [10,100,30,9]
sortByDescending(days) => [9,30,100,10]
sortBy(rows, 'd') => [{"d":9},{"d":10},{"d":30},{"d":100}]
max(days) => 100
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
