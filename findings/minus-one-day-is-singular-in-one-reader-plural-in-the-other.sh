#!/usr/bin/env bash
# Two libraries for the same ICU messages with the same plural rules should agree on a number.
# intl-messageformat 12.1.5 takes -1 for "one" ("-1 day"), as the rules of CLDR say, which count
# without the sign; @messageformat/core 3.4.1 takes it for "other" ("-1 days"), in every language
# tried. A countdown that has gone past its day shows it first: days left are -1, -2. Output seen:
# at the end of this file.
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
for (const locale of ['en', 'de', 'es', 'pl']) {
  for (const n of [1, -1]) {
    const message = '{n, plural, one {# (one)} other {# (other)}}';
    const one = new IntlMessageFormat(message, locale).format({ n }).padEnd(10);
    const other = new MessageFormat(locale).compile(message)({ n });
    console.log(locale, JSON.stringify(n).padEnd(6), 'intl-messageformat:', one, '@messageformat/core:', other);
  }
}
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
en 1      intl-messageformat: 1 (one)    @messageformat/core: 1 (one)
en -1     intl-messageformat: -1 (one)   @messageformat/core: -1 (other)
de 1      intl-messageformat: 1 (one)    @messageformat/core: 1 (one)
de -1     intl-messageformat: -1 (one)   @messageformat/core: -1 (other)
es 1      intl-messageformat: 1 (one)    @messageformat/core: 1 (one)
es -1     intl-messageformat: -1 (one)   @messageformat/core: -1 (other)
pl 1      intl-messageformat: 1 (one)    @messageformat/core: 1 (one)
pl -1     intl-messageformat: -1 (one)   @messageformat/core: -1 (other)
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
