#!/usr/bin/env bash
# res.header('Content-Type', 'text/calendar') followed by res.send(text) should answer with that
# type, as in Express. restify 12.0.0: send() looks for a formatter of the type; there is none for
# text/calendar, text/csv or text/html, so the bytes go out as application/octet-stream and the
# header that was set is gone. text/plain and JSON are kept. A calendar then offers a download of
# unknown kind instead of an event, a page is saved instead of shown. sendRaw() keeps the header;
# so does a formatter of one's own. Output: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error restify@12.0.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const restify = require('restify');
const server = restify.createServer({ name: 'example' });
const types = ['text/calendar', 'text/csv; charset=utf-8', 'text/html', 'text/plain', 'application/json'];
types.forEach((type, i) => {
  server.get(`/send/${i}`, (req, res, next) => {
    res.header('Content-Type', type);
    res.send(200, 'text');
    next();
  });
  server.get(`/raw/${i}`, (req, res, next) => {
    res.header('Content-Type', type);
    res.sendRaw(200, 'text');
    next();
  });
});
server.listen(0, '127.0.0.1', async () => {
  for (const [i, type] of types.entries()) {
    const got = await Promise.all(['send', 'raw'].map(async (way) => {
      const response = await fetch(`http://127.0.0.1:${server.address().port}/${way}/${i}`, { headers: { connection: 'close' } });
      return `${way}: ${response.headers.get('content-type')} ${await response.text()}`;
    }));
    console.log(type.padEnd(24), '=>', got[0].padEnd(38), got[1]);
  }
  server.close();
});
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
text/calendar            => send: application/octet-stream text    raw: text/calendar text
text/csv; charset=utf-8  => send: application/octet-stream text    raw: text/csv; charset=utf-8 text
text/html                => send: application/octet-stream text    raw: text/html text
text/plain               => send: text/plain text                  raw: text/plain text
application/json         => send: application/json "text"          raw: application/json text
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
