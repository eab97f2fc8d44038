#!/usr/bin/env bash
# windows-iana turns zone names of browsers and Teams into those of Windows and back; both
# spellings of a renamed city, as for Kolkata, should do. windows-iana 5.1.0: Asia/Kolkata is
# known beside Asia/Calcutta, but Europe/Kyiv is not, only Europe/Kiev, and the way back gives the
# old name; America/Ciudad_Juarez and Pacific/Kanton are missing as well. The answer is an empty
# list, not an error, so [0] is undefined and the fallback zone is taken. The city has its new
# name in the zone data since 2022. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error windows-iana@5.1.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { findIana, findWindows } from 'windows-iana';
for (const zone of ['Asia/Calcutta', 'Asia/Kolkata', 'America/Godthab', 'America/Nuuk', 'Europe/Kiev', 'Europe/Kyiv', 'America/Ciudad_Juarez', 'Pacific/Kanton']) {
  console.log(zone.padEnd(22), JSON.stringify(findWindows(zone)));
}
console.log('FLE Standard Time'.padEnd(22), JSON.stringify(findIana('FLE Standard Time').slice(0, 2)));
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
Asia/Calcutta          ["India Standard Time"]
Asia/Kolkata           ["India Standard Time"]
America/Godthab        ["Greenland Standard Time"]
America/Nuuk           ["Greenland Standard Time"]
Europe/Kiev            ["FLE Standard Time"]
Europe/Kyiv            []
America/Ciudad_Juarez  []
Pacific/Kanton         []
FLE Standard Time      ["Europe/Kiev","Europe/Mariehamn"]
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
