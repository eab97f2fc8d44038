#!/usr/bin/env bash
# Any name goes as a column: { timestamp: … } for when something happened, { etag: … } for a copy
# of another record's version. @azure/data-tables 13.3.2 renames both on the way out, to Timestamp
# and odata.etag, which belong to the service: the write succeeds, and reading gives the service's
# own time and etag in their place. Shown with Azurite 3.37.0. An audit row stamped with the time
# of the event so comes back with the time of storing: call the column at, happenedOn, … Output
# seen: at the end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @azure/data-tables@13.3.2 azurite@3.37.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const TableServer = require('azurite/dist/src/table/TableServer').default;
const TableConfiguration = require('azurite/dist/src/table/TableConfiguration').default;
const { TableClient, AzureNamedKeyCredential, odata } = require('@azure/data-tables');
const account = 'devstoreaccount1';
const key = Buffer.from('a key for a table in memory').toString('base64');
process.env.AZURITE_ACCOUNTS = `${account}:${key}`;
const server = new TableServer(
  new TableConfiguration('127.0.0.1', 0, 5, 'db.json', false, false, undefined, undefined, false, true, '', '', '', undefined, false, true),
);

(async () => {
  await server.start();
  const client = new TableClient(`${server.getHttpServerAddress()}/${account}`, 'audit', new AzureNamedKeyCredential(account, key), { allowInsecureConnection: true });
  await client.createTable();
  const sent = { partitionKey: 'p', rowKey: 'r', timestamp: '1999-12-31', etag: 'v7', at: '1999-12-31' };
  await client.createEntity(sent);
  const back = await client.getEntity('p', 'r');
  for (const name of Object.keys(sent)) {
    const kept = back[name] === sent[name];
    const value = name in back ? (kept ? back[name] : "another value, the service's own") : 'not there';
    console.log(name.padEnd(13), `sent ${sent[name]}`.padEnd(16), 'read:', value);
  }
  await server.close();
})();
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
partitionKey  sent p           read: p
rowKey        sent r           read: r
timestamp     sent 1999-12-31  read: another value, the service's own
etag          sent v7          read: another value, the service's own
at            sent 1999-12-31  read: 1999-12-31
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
