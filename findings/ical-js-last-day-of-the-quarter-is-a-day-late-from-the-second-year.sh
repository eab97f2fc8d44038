#!/usr/bin/env bash
# FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 is the last day of each quarter; FREQ=MONTHLY with
# the same two parts means the same days. ical.js 2.2.1: the monthly writing is right. The yearly
# one is right in the first year, and from then on gives 1 July and 1 October, as if all months
# were as long as the last of them; of January and February it makes 28 January at once. A single
# month is right, too. Deadlines at quarter ends move past the end, but not in a test of one year.
# Output: end of file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical.js@2.2.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import ICAL from 'ical.js';
for (const [rule, start] of [
  ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2027-03-31'],
  ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2027-03-31'],
  ['FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1', '2027-01-31'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1', '2027-06-30'],
]) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  console.log(rule, '=>', Array.from({ length: 8 }, () => String(iterator.next())).join(' '));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 => 2027-03-31 2027-06-30 2027-09-30 2027-12-31 2028-03-31 2028-07-01 2028-10-01 2028-12-31
FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 => 2027-03-31 2027-06-30 2027-09-30 2027-12-31 2028-03-31 2028-06-30 2028-09-30 2028-12-31
FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1 => 2027-02-28 2028-01-29 2028-02-29 2029-01-28 2029-02-28 2030-01-28 2030-02-28 2031-01-28
FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1 => 2027-06-30 2028-06-30 2029-06-30 2030-06-30 2031-06-30 2032-06-30 2033-06-30 2034-06-30
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
