#!/usr/bin/env bash
# A stemmer for words leaves figures and codes as they are. wink-porter2-stemmer 2.0.1 marks a
# consonant y by the sign 3 while it works and turns every 3 back into a y at the end, also those
# that were in the text, some by way of i: AZ-305 becomes az-y05, m365 my65, m243 m24i. Exams and
# products are named by such codes. A search that stems one side only, or shows the stem, misses
# all of them with a 3 and none of the others. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error wink-porter2-stemmer@2.0.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const stem = require('wink-porter2-stemmer');
for (const word of ['az-305', 'az-204', 'm365', 'm243', 'ai3', 'b3', '3', '2033', '133']) console.log(word.padEnd(7), '=>', stem(word));
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
az-305  => az-y05
az-204  => az-204
m365    => my65
m243    => m24i
ai3     => aiy
b3      => b3
3       => 3
2033    => 20yi
133     => 1yi
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
