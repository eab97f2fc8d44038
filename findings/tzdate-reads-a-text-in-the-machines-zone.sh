#!/usr/bin/env bash
# new TZDate('2027-06-30T17:00', 'Europe/Berlin') reads like five o'clock in Berlin; given as
# numbers it is just that. @date-fns/tz 1.5.0: a text without an offset is read by the machine's
# clock and then shown in Berlin's; a day alone is midnight UTC, so in New York it is the evening
# before. parseISO(text, { in: tz(zone) }) of date-fns 4.4.0 reads both as one would expect. On a
# developer's machine in Berlin nothing shows. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error date-fns@4.4.0 @date-fns/tz@1.5.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { TZDate, tz } from '@date-fns/tz';
import { parseISO } from 'date-fns';
for (const zone of ['Europe/Berlin', 'America/New_York']) {
  for (const text of ['2027-06-30T17:00', '2027-06-30']) {
    console.log(zone.padEnd(16), text.padEnd(16), 'TZDate', new TZDate(text, zone).toISOString(), '| parseISO in', parseISO(text, { in: tz(zone) }).toISOString());
  }
}
console.log('Europe/Berlin    as numbers       TZDate', new TZDate(2027, 5, 30, 17, 0, 'Europe/Berlin').toISOString());
JS

for zone in Europe/Berlin UTC Asia/Tokyo; do
  echo "TZ=$zone"
  TZ=$zone LC_ALL=C node probe.mjs
done > got.txt
cat got.txt

cat > seen.txt <<'TXT'
TZ=Europe/Berlin
Europe/Berlin    2027-06-30T17:00 TZDate 2027-06-30T17:00:00.000+02:00 | parseISO in 2027-06-30T17:00:00.000+02:00
Europe/Berlin    2027-06-30       TZDate 2027-06-30T02:00:00.000+02:00 | parseISO in 2027-06-30T00:00:00.000+02:00
America/New_York 2027-06-30T17:00 TZDate 2027-06-30T11:00:00.000-04:00 | parseISO in 2027-06-30T17:00:00.000-04:00
America/New_York 2027-06-30       TZDate 2027-06-29T20:00:00.000-04:00 | parseISO in 2027-06-30T00:00:00.000-04:00
Europe/Berlin    as numbers       TZDate 2027-06-30T17:00:00.000+02:00
TZ=UTC
Europe/Berlin    2027-06-30T17:00 TZDate 2027-06-30T19:00:00.000+02:00 | parseISO in 2027-06-30T17:00:00.000+02:00
Europe/Berlin    2027-06-30       TZDate 2027-06-30T02:00:00.000+02:00 | parseISO in 2027-06-30T00:00:00.000+02:00
America/New_York 2027-06-30T17:00 TZDate 2027-06-30T13:00:00.000-04:00 | parseISO in 2027-06-30T17:00:00.000-04:00
America/New_York 2027-06-30       TZDate 2027-06-29T20:00:00.000-04:00 | parseISO in 2027-06-30T00:00:00.000-04:00
Europe/Berlin    as numbers       TZDate 2027-06-30T17:00:00.000+02:00
TZ=Asia/Tokyo
Europe/Berlin    2027-06-30T17:00 TZDate 2027-06-30T10:00:00.000+02:00 | parseISO in 2027-06-30T17:00:00.000+02:00
Europe/Berlin    2027-06-30       TZDate 2027-06-30T02:00:00.000+02:00 | parseISO in 2027-06-30T00:00:00.000+02:00
America/New_York 2027-06-30T17:00 TZDate 2027-06-30T04:00:00.000-04:00 | parseISO in 2027-06-30T17:00:00.000-04:00
America/New_York 2027-06-30       TZDate 2027-06-29T20:00:00.000-04:00 | parseISO in 2027-06-30T00:00:00.000-04:00
Europe/Berlin    as numbers       TZDate 2027-06-30T17:00:00.000+02:00
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
