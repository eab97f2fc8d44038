#!/usr/bin/env bash
# differenceInMonths counts whole months. Is 31 January to 30 April three of them, as addMonths
# says, or two? Either way 28 February should be counted by the same measure. date-fns 4.4.0: 28
# February is one month after 31 January, 30 April is two, not three: there is a special case for
# February alone. Nor does it mend the other way round: from 28 February back to 31 January it
# counts none. "Months left" of a year from 31 January: 1, 2, 2, 4, 4, 6 … Output seen: at the end
# of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error date-fns@4.4.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { addMonths, differenceInMonths, format } from 'date-fns';
const january = new Date(2027, 0, 31);
for (let months = 1; months <= 6; months++) {
  const end = addMonths(january, months);
  const there = ['| differenceInMonths', differenceInMonths(end, january)];
  const back = ['| turned round', differenceInMonths(january, end) + 0];
  console.log(`addMonths(31 January, ${months}) is`, format(end, 'd MMMM').padEnd(11), ...there, ...back);
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
addMonths(31 January, 1) is 28 February | differenceInMonths 1 | turned round 0
addMonths(31 January, 2) is 31 March    | differenceInMonths 2 | turned round -2
addMonths(31 January, 3) is 30 April    | differenceInMonths 2 | turned round -2
addMonths(31 January, 4) is 31 May      | differenceInMonths 4 | turned round -4
addMonths(31 January, 5) is 30 June     | differenceInMonths 4 | turned round -4
addMonths(31 January, 6) is 31 July     | differenceInMonths 6 | turned round -6
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
