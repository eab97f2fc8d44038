#!/usr/bin/env bash
# A bigint is stored as Edm.Int64, and odata`…${5n}` is the SDK's own way to put a value into a
# filter, with quotes, dates and booleans written as the service wants them. @azure/data-tables
# 13.3.2: the bigint is written like a number, without the L of an Int64; and Azurite 3.37.0 then
# finds nothing for "eq", everything for "ne", and the right rows for "gt" and "lt", so a look at
# one query seems to prove that it works. Write the L yourself: odata`n eq ` + `${n}L`. Output
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
  const client = new TableClient(`${server.getHttpServerAddress()}/${account}`, 'partners', new AzureNamedKeyCredential(account, key), { allowInsecureConnection: true });
  await client.createTable();
  for (const n of [4n, 5n, 6n]) await client.createEntity({ partitionKey: 'p', rowKey: `r${n}`, n });
  const n = 5n;
  for (const filter of [odata`n eq ${n}`, odata`n ne ${n}`, odata`n gt ${n}`, odata`n lt ${n}`, `n eq ${n}L`, `n ne ${n}L`]) {
    const found = [];
    for await (const row of client.listEntities({ queryOptions: { filter } })) found.push(`${row.n}n`);
    console.log(filter.padEnd(10), '=>', found.join(' ') || 'nothing');
  }
  await server.close();
})();
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
n eq 5     => nothing
n ne 5     => 4n 5n 6n
n gt 5     => 6n
n lt 5     => 4n
n eq 5L    => 5n
n ne 5L    => 4n 6n
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
