#!/usr/bin/env bash
# $when takes an element out of a body or a list of actions, so one uses it for a selectAction, a
# refresh or a fallback as well. adaptivecards-templating 2.3.1: outside a list the property
# stays, with null as its value; on the card itself expand() gives null. Null is none of the types
# that such a property may have: the type checker refuses it with @microsoft/teams.cards 2.1.0,
# and "selectAction" in element says yes. Take the nulls out after expanding. Output seen: at the
# end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 @microsoft/teams.cards@2.1.0 typescript@5.9.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { Template } = require('adaptivecards-templating');
const { writeFileSync } = require('node:fs');
const ts = require('typescript');
const template = {
  type: 'AdaptiveCard',
  version: '1.5',
  refresh: { action: { type: 'Action.Execute', verb: 'again' }, $when: '${live}' },
  body: [
    { type: 'Container', items: [{ type: 'TextBlock', text: 'row', $when: '${live}' }],
      selectAction: { type: 'Action.Execute', verb: 'open', $when: '${live}' } },
  ],
};
const card = new Template(template).expand({ $root: { live: false } });
console.log(JSON.stringify(card));
console.log('whole card:', JSON.stringify(new Template({ ...template, $when: '${live}' }).expand({ $root: { live: false } })));
writeFileSync('check.mts', `import type { IAdaptiveCard } from '@microsoft/teams.cards';
export const card: IAdaptiveCard = ${JSON.stringify(card)};\n`);
const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: [] };
for (const d of ts.getPreEmitDiagnostics(ts.createProgram(['check.mts'], options))) {
  console.log(ts.flattenDiagnosticMessageText(d.messageText, ' ').split(' Type ')[0].replace(/(?: \| I\w+){2,}/, ' | …'));
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
{"type":"AdaptiveCard","version":"1.5","refresh":null,"body":[{"type":"Container","items":[],"selectAction":null}]}
whole card: null
Type 'null' is not assignable to type 'IRefreshDefinition | undefined'.
Type 'null' is not assignable to type 'IExecuteAction | … | undefined'.
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
