#!/usr/bin/env bash
# "${left}" and "${left} days" differ by a word only. adaptivecards-templating 2.3.1 keeps the
# type of a lone expression, so the card gets text: 7 instead of "7"; adaptivecards 3.0.6, the
# renderer, reads a text property only from a string and drops the number without a word (only a
# choice gets an event). The line is empty, as are a fact's value, a choice's title and the value
# of a toggle filled from a boolean. Each of the two is right by itself. Write ${string(left)}.
# Output: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 adaptivecards@3.0.6 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const { AdaptiveCard, SerializationContext } = require('adaptivecards/dist/adaptivecards.js');
const template = {
  type: 'AdaptiveCard', version: '1.5',
  body: [
    { type: 'TextBlock', text: '${left}' },
    { type: 'TextBlock', text: '${left} days' },
    { type: 'TextBlock', text: '${string(left)}' },
    { type: 'FactSet', facts: [{ title: 'left', value: '${left}' }] },
    { type: 'Input.ChoiceSet', id: 'c', choices: [{ title: '${left}', value: '${left}' }] },
    { type: 'Input.Toggle', id: 't', title: 'on', value: '${on}' },
  ],
};
const expanded = new Template(template).expand({ $root: { left: 7, on: true } });
const context = new SerializationContext();
const card = new AdaptiveCard();
card.parse(expanded, context);
const read = card.toJSON().body;
expanded.body.forEach((element, i) => console.log(JSON.stringify(element), '\n  read as', JSON.stringify(read[i])));
console.log('events while parsing:', context.eventCount);
console.log('events of validation:', card.validateProperties().validationEvents.map((e) => e.message).join(' '));
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
{"type":"TextBlock","text":7} 
  read as {"type":"TextBlock"}
{"type":"TextBlock","text":"7 days"} 
  read as {"type":"TextBlock","text":"7 days"}
{"type":"TextBlock","text":"7"} 
  read as {"type":"TextBlock","text":"7"}
{"type":"FactSet","facts":[{"title":"left","value":7}]} 
  read as {"type":"FactSet","facts":[{"title":"left"}]}
{"type":"Input.ChoiceSet","id":"c","choices":[{"title":7,"value":7}]} 
  read as {"type":"Input.ChoiceSet","id":"c","choices":[{}]}
{"type":"Input.Toggle","id":"t","title":"on","value":true} 
  read as {"type":"Input.Toggle","id":"t","title":"on"}
events while parsing: 0
events of validation: All choices in an Input.ChoiceSet must have their title and value properties set.
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
