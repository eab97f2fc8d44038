#!/usr/bin/env bash
# "avant l'{event}" is ordinary French, and apostrophes elsewhere ("l'échéance") do no harm. In
# ICU messages an apostrophe right before a brace starts a quotation: intl-messageformat 12.1.5
# prints "avant l{event}", the apostrophe gone and the placeholder in plain sight, without an
# error. @messageformat/core 3.4.1 prints that message as meant, so a catalogue tested with one
# breaks with the other, and with two elisions in both. Translators cannot know: write the
# typographic apostrophe. Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error intl-messageformat@12.1.5 @messageformat/core@3.4.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { IntlMessageFormat } = require('intl-messageformat');
const MessageFormat = require('@messageformat/core');
for (const message of ["avant l'{event}", "avant l''{event}", 'avant l’{event}', "l'échéance : {event}", "d'{event} à l'{event}"]) {
  const values = { event: 'examen' };
  console.log(message.padEnd(24), 'intl-messageformat:', new IntlMessageFormat(message, 'fr').format(values).padEnd(22), '@messageformat/core:', new MessageFormat('fr').compile(message)(values));
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
avant l'{event}          intl-messageformat: avant l{event}         @messageformat/core: avant l'examen
avant l''{event}         intl-messageformat: avant l'examen         @messageformat/core: avant l'examen
avant l’{event}          intl-messageformat: avant l’examen         @messageformat/core: avant l’examen
l'échéance : {event}     intl-messageformat: l'échéance : examen    @messageformat/core: l'échéance : examen
d'{event} à l'{event}    intl-messageformat: d{event} à lexamen     @messageformat/core: d{event} à lexamen
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
