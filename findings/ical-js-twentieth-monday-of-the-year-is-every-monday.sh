#!/usr/bin/env bash
# "The 20th Monday of the year" and "Monday of week 20" stand among the examples of RFC 5545,
# BYDAY=20MO and BYWEEKNO=20;BYDAY=MO with FREQ=YEARLY. ical.js 2.2.1 reads both without an error
# and writes them again unchanged, but worked out they are every Monday; for the week it leaves
# out the very first one. 1MO and -1FR are right, which is what one tries. Where plans are kept in
# weeks, a yearly reminder becomes a weekly one. Output: end of this file.
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
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12'],
  ['FREQ=YEARLY;BYDAY=1MO', '1997-01-06'],
  ['FREQ=YEARLY;BYDAY=-1FR', '1997-12-26'],
]) {
  const recur = ICAL.Recur.fromString(rule);
  const iterator = recur.iterator(ICAL.Time.fromDateString(start));
  console.log(recur.toString().padEnd(32), 'from', start, '=>', Array.from({ length: 4 }, () => String(iterator.next())).join(' '));
}
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
FREQ=YEARLY;BYDAY=20MO           from 1997-05-19 => 1997-05-19 1997-05-26 1997-06-02 1997-06-09
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO from 1997-05-12 => 1997-05-19 1997-05-26 1997-06-02 1997-06-09
FREQ=YEARLY;BYDAY=1MO            from 1997-01-06 => 1997-01-06 1998-01-05 1999-01-04 2000-01-03
FREQ=YEARLY;BYDAY=-1FR           from 1997-12-26 => 1997-12-26 1998-12-25 1999-12-31 2000-12-29
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
