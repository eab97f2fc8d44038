#!/usr/bin/env bash
# A day that does not exist is skipped (RFC 5545, 3.3.10): "every year" from 29 February falls on
# leap years, the 31st of June on none. ical.js does skip for "monthly" from the 31st. ical.js
# 2.2.1: yearly, the 29th of February is 1 March in the three years between, and the 31st of June
# is 1 July. With BYMONTH and BYMONTHDAY said for the leap day, other days come out than without.
# An anniversary of a 29 February is a day late, or only every fourth year, as the writer of the
# file happened to put it. Output seen: at the end of this file.
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
  ['FREQ=YEARLY', '2024-02-29'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29'],
  ['FREQ=MONTHLY;INTERVAL=12', '2024-02-29'],
  ['FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=31', '2027-03-31'],
  ['FREQ=MONTHLY;BYMONTH=3,6;BYMONTHDAY=31', '2027-03-31'],
]) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  console.log(rule.padEnd(39), 'from', start, '=>', Array.from({ length: 5 }, () => String(iterator.next())).join(' '));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
FREQ=YEARLY                             from 2024-02-29 => 2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29     from 2024-02-29 => 2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29
FREQ=MONTHLY;INTERVAL=12                from 2024-02-29 => 2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29
FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=31   from 2027-03-31 => 2027-03-31 2027-07-01 2028-03-31 2028-07-01 2029-03-31
FREQ=MONTHLY;BYMONTH=3,6;BYMONTHDAY=31  from 2027-03-31 => 2027-03-31 2028-03-31 2029-03-31 2030-03-31 2031-03-31
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
