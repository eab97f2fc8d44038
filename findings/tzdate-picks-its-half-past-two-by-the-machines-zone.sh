#!/usr/bin/env bash
# When the clocks go back, half past two in Berlin comes twice. A TZDate for Berlin may take the
# first or the second; it is there so that the machine's zone does not matter. @date-fns/tz 1.5.0:
# it does. On machines in Berlin and Tokyo the first is taken, in UTC and New York the second, by
# the constructor, by parseISO with { in: tz() } and by addDays alike; the hour that is left out
# in spring is the same everywhere. What passes at a desk in Berlin is an hour off on a server in
# UTC, one night a year. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error date-fns@4.4.0 @date-fns/tz@1.5.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { TZDate, tz } from '@date-fns/tz';
import { addDays, parseISO } from 'date-fns';
const zone = 'Europe/Berlin';
console.log('numbers ', new TZDate(2027, 9, 31, 2, 30, zone).toISOString());
console.log('parseISO', parseISO('2027-10-31T02:30', { in: tz(zone) }).toISOString());
console.log('addDays ', addDays(new TZDate(2027, 9, 30, 2, 30, zone), 1).toISOString());
console.log('spring  ', new TZDate(2027, 2, 28, 2, 30, zone).toISOString());
JS

for zone in Europe/Berlin UTC America/New_York Asia/Tokyo; do
  echo "TZ=$zone"
  TZ=$zone LC_ALL=C node probe.mjs
done > got.txt
cat got.txt

cat > seen.txt <<'TXT'
TZ=Europe/Berlin
numbers  2027-10-31T02:30:00.000+02:00
parseISO 2027-10-31T02:30:00.000+02:00
addDays  2027-10-31T02:30:00.000+02:00
spring   2027-03-28T03:30:00.000+02:00
TZ=UTC
numbers  2027-10-31T02:30:00.000+01:00
parseISO 2027-10-31T02:30:00.000+01:00
addDays  2027-10-31T02:30:00.000+01:00
spring   2027-03-28T03:30:00.000+02:00
TZ=America/New_York
numbers  2027-10-31T02:30:00.000+01:00
parseISO 2027-10-31T02:30:00.000+01:00
addDays  2027-10-31T02:30:00.000+01:00
spring   2027-03-28T03:30:00.000+02:00
TZ=Asia/Tokyo
numbers  2027-10-31T02:30:00.000+02:00
parseISO 2027-10-31T02:30:00.000+02:00
addDays  2027-10-31T02:30:00.000+02:00
spring   2027-03-28T03:30:00.000+02:00
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
