#!/usr/bin/env bash
# The schema of an app manifest says of version that it must follow semver, of validDomains that
# they are domains, of scopes what a bot may have. @microsoft/app-manifest 1.1.2 validates just
# what the schema has patterns for: version "banana", a domain with scheme and path, a bot without
# any scope and the language "xx-banana" give an empty list of errors; a wrong accent colour or a
# 31st letter of a name does not. An empty list is no promise for the upload: check these by hand.
# Output seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @microsoft/app-manifest@1.1.2 fs-extra@11.4.1 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { AppManifestUtils } = require('@microsoft/app-manifest');
globalThis.fetch = () => { throw new Error('nothing is fetched here'); };
const manifest = (change) => {
  const m = {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25', version: '1.0.0', id: '11111111-2222-4333-8444-555555555555',
    developer: { name: 'x', websiteUrl: 'https://x.example', privacyUrl: 'https://x.example/p', termsOfUseUrl: 'https://x.example/t' },
    name: { short: 'x', full: 'x' }, description: { short: 'x', full: 'x' }, icons: { outline: 'o.png', color: 'c.png' },
    accentColor: '#FFFFFF', validDomains: ['x.example'],
    bots: [{ botId: '11111111-2222-4333-8444-555555555555', scopes: ['personal'] }],
  };
  change(m);
  return m;
};
const changes = {
  'as it should be': () => {},
  'version banana': (m) => { m.version = 'banana'; },
  'domain with a path': (m) => { m.validDomains = ['https://x.example/a']; },
  'bot without scopes': (m) => { m.bots[0].scopes = []; },
  'language xx-banana': (m) => { m.localizationInfo = { defaultLanguageTag: 'xx-banana', additionalLanguages: [] }; },
  'accent colour white': (m) => { m.accentColor = 'white'; },
  'name of 31 letters': (m) => { m.name.short = 'x'.repeat(31); },
};
(async () => {
  for (const [label, change] of Object.entries(changes)) {
    const errors = await AppManifestUtils.validateAgainstSchema(manifest(change));
    console.log(label.padEnd(24), errors.length ? errors.join(' ').split('. Details')[0] : 'no errors');
  }
})();
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
as it should be          no errors
version banana           no errors
domain with a path       no errors
bot without scopes       no errors
language xx-banana       no errors
accent colour white      /accentColor must match pattern "^#[0-9a-fA-F]{6}$"
name of 31 letters       /name/short must NOT have more than 30 characters
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
