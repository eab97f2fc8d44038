#!/usr/bin/env bash
# Expanding a card template looks like a pure function: template and data in, card out.
# adaptive-expressions 4.23.3 (through adaptivecards-templating 2.3.1): reverse(list) turns round
# the very array that was handed in, so every second card from the same data is upside down and
# the data behind it has changed. setProperty() and removeProperty() write into it, too, while
# sortBy() and flatten() make a copy. A bot that keeps its rows in memory, or shows one card to
# several people, sees the order flip from send to send. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const template = new Template({ type: 'TextBlock', text: "newest first: ${join(reverse(events), ', ')}" });
const data = { events: ['January', 'March', 'June'] };
for (const nth of ['first', 'second', 'third']) {
  console.log(nth, 'card |', template.expand({ $root: data }).text, '| data now', JSON.stringify(data.events));
}
const other = new Template({ type: 'TextBlock', text: "${string(removeProperty(person, 'note'))}" });
const person = { role: 'owner', note: 'kept' };
other.expand({ $root: { person } });
console.log('after removeProperty', JSON.stringify(person));
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
first card | newest first: June, March, January | data now ["June","March","January"]
second card | newest first: January, March, June | data now ["January","March","June"]
third card | newest first: June, March, January | data now ["June","March","January"]
after removeProperty {"role":"owner"}
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
