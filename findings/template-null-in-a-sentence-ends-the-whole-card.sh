#!/usr/bin/env bash
# A value that is missing prints as its own expression, "${note}", so one expects a value that is
# null to print the same, or nothing; alone in a text it does become null.
# adaptivecards-templating 2.3.1: a null inside a longer text makes expand() throw "Cannot read
# properties of null", and no card comes at all. undefined, false, 0 and '' are all fine. JSON
# from an API or a database is full of nulls: one empty field of one row takes the whole card
# away. Fill nulls before expanding, or write ${if(note, note, '')}. Output seen: at the end of
# this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const show = (text, data) => {
  let result;
  try {
    result = JSON.stringify(new Template({ text }).expand({ $root: data }).text);
  } catch (error) {
    result = `throws ${error.constructor.name}: ${error.message}`;
  }
  console.log(text, JSON.stringify(data), '=>', result);
};
for (const data of [{ note: 'late' }, { note: null }, {}, { note: false }, { note: '' }]) show('Note: ${note}', data);
show('${note}', { note: null });
show("Note: ${if(note, note, '')}", { note: null });
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
Note: ${note} {"note":"late"} => "Note: late"
Note: ${note} {"note":null} => throws TypeError: Cannot read properties of null (reading 'toString')
Note: ${note} {} => "Note: ${note}"
Note: ${note} {"note":false} => "Note: false"
Note: ${note} {"note":""} => "Note: "
${note} {"note":null} => null
Note: ${if(note, note, '')} {"note":null} => "Note: "
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
