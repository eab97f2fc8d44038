#!/usr/bin/env bash
# response.writeHead(...) of node:http gives the response back, so that .end() can follow at once. Once
# restify 12.0.0 is loaded, without any server of its own having been made, it gives undefined back in
# every plain server of the process: restify puts its methods on the prototype that all share. A second
# server beside the bot (a test's, a health page's, a proxy's) then fails at the second call, and its
# client waits. Two statements instead of a chain work either way. Output: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error restify@12.0.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const http = require('node:http');

/** What a plain server's writeHead gives back, and whether it came from node:http. */
async function ask(when) {
  let gave;
  const server = http.createServer((_, response) => {
    gave = response.writeHead(204) === response ? 'the response' : 'something else';
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { status } = await fetch(`http://127.0.0.1:${server.address().port}/`, { headers: { connection: 'close' } });
  await new Promise((resolve) => server.close(resolve));
  const named = http.ServerResponse.prototype.writeHead.name || 'unnamed';
  console.log(`${when}: writeHead (${named}) gives ${gave}; status ${status}`);
}

ask('before restify is loaded')
  .then(() => void require('restify'))
  .then(() => ask('after it, without a server of its'));
JS

node probe.cjs 2> warnings.txt > got.txt
cat got.txt

cat > seen.txt <<'TXT'
before restify is loaded: writeHead (writeHead) gives the response; status 204
after it, without a server of its: writeHead (restifyWriteHead) gives something else; status 204
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
