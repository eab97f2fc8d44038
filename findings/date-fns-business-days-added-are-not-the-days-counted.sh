#!/usr/bin/env bash
# addBusinessDays and differenceInBusinessDays are a pair: add n, count n. date-fns 4.4.0: from a
# Saturday or a Sunday the count is one short, Saturday plus one is Monday, Saturday to Monday is
# none; and Friday to Sunday is one while Sunday back to Friday is none. From workdays the two
# agree. "In 5 working days" said on a Sunday is shown a minute later as "4 working days left".
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error date-fns@4.4.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { addBusinessDays, differenceInBusinessDays, format } from 'date-fns';
const name = (d) => format(d, 'EEE d MMM');
for (const from of [new Date(2027, 6, 2), new Date(2027, 6, 3), new Date(2027, 6, 4), new Date(2027, 6, 5)]) {
  for (const n of [1, 5]) {
    const to = addBusinessDays(from, n);
    console.log(name(from), `+ ${n} =`, name(to), '| counted', differenceInBusinessDays(to, from));
  }
}
const [friday, sunday] = [new Date(2027, 6, 2), new Date(2027, 6, 4)];
console.log('Friday to Sunday', differenceInBusinessDays(sunday, friday), '| Sunday to Friday', differenceInBusinessDays(friday, sunday) + 0);
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
Fri 2 Jul + 1 = Mon 5 Jul | counted 1
Fri 2 Jul + 5 = Fri 9 Jul | counted 5
Sat 3 Jul + 1 = Mon 5 Jul | counted 0
Sat 3 Jul + 5 = Fri 9 Jul | counted 4
Sun 4 Jul + 1 = Mon 5 Jul | counted 0
Sun 4 Jul + 5 = Fri 9 Jul | counted 4
Mon 5 Jul + 1 = Tue 6 Jul | counted 1
Mon 5 Jul + 5 = Mon 12 Jul | counted 5
Friday to Sunday 1 | Sunday to Friday 0
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
