#!/usr/bin/env bash
# An export of rows with a boolean and a Date should say true, false and something like a date, as
# JSON and papaparse do. csv-stringify 6.9.0: true is 1, false is an empty cell, and a Date is its
# milliseconds since 1970. Read back with csv-parse, "no" cannot be told from "not answered", and
# a spreadsheet shows 1814313600000 in the column of days. Give the option cast, for both kinds.
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error csv-stringify@6.9.0 csv-parse@7.0.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.mjs <<'JS'
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
const rows = [
  { task: 'agreement', passed: true, due: new Date('2027-06-30T00:00:00Z') },
  { task: 'security', passed: false, due: null },
  { task: 'exam', passed: undefined, due: undefined },
];
const text = stringify(rows, { header: true });
console.log(text);
console.log(JSON.stringify(parse(text, { columns: true })));
console.log(stringify(rows, { header: true, cast: { boolean: String, date: (d) => d.toISOString().slice(0, 10) } }));
JS

TZ=UTC LC_ALL=C node probe.mjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
task,passed,due
agreement,1,1814313600000
security,,
exam,,

[{"task":"agreement","passed":"1","due":"1814313600000"},{"task":"security","passed":"","due":""},{"task":"exam","passed":"","due":""}]
task,passed,due
agreement,true,2027-06-30
security,false,
exam,,

TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
