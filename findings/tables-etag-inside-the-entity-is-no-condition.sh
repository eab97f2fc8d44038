#!/usr/bin/env bash
# An entity that was read carries its etag. Handing it back, changed, to updateEntity() looks like
# "write if nobody else did": the etag is right there and its type allows it. @azure/data-tables
# 13.3.2: the etag in the entity is taken out and thrown away; what is sent is If-Match: *, a
# blind overwrite. Only { etag } in the last argument counts. upsertEntity() takes { etag }
# without a murmur and sends no condition at all. Two people ticking at once: the later one wins
# and nobody gets a 412. Output: end of this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @azure/data-tables@13.3.2 @azure/core-rest-pipeline@1.24.0 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { TableClient, AzureNamedKeyCredential } = require('@azure/data-tables');
const { createHttpHeaders } = require('@azure/core-rest-pipeline');
const key = new AzureNamedKeyCredential('account', Buffer.from('key').toString('base64'));
const client = new TableClient('https://account.example', 'holdings', key);
let sent;
client.pipeline.addPolicy({
  name: 'answerHere', // nothing leaves the process
  sendRequest: async (request) => {
    sent = request;
    return { request, status: 204, headers: createHttpHeaders({ etag: 'W/"new"' }) };
  },
});

const entity = { partitionKey: 'p', rowKey: 'r', state: 'open', etag: 'W/"as-read"' };
const show = async (label, call) => {
  await call();
  console.log(label.padEnd(42), sent.method.padEnd(6), 'If-Match:', sent.headers.get('if-match') ?? '(none)');
};
(async () => {
  await show('updateEntity(entity)', () => client.updateEntity(entity));
  await show("updateEntity(entity, 'Replace')", () => client.updateEntity(entity, 'Replace'));
  await show("updateEntity(entity, 'Replace', { etag })", () => client.updateEntity(entity, 'Replace', { etag: entity.etag }));
  await show("upsertEntity(entity, 'Replace', { etag })", () => client.upsertEntity(entity, 'Replace', { etag: entity.etag }));
  await show('deleteEntity(p, r)', () => client.deleteEntity('p', 'r'));
  await show('deleteEntity(p, r, { etag })', () => client.deleteEntity('p', 'r', { etag: entity.etag }));
})();
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
updateEntity(entity)                       PATCH  If-Match: *
updateEntity(entity, 'Replace')            PUT    If-Match: *
updateEntity(entity, 'Replace', { etag })  PUT    If-Match: W/"as-read"
upsertEntity(entity, 'Replace', { etag })  PUT    If-Match: (none)
deleteEntity(p, r)                         DELETE If-Match: *
deleteEntity(p, r, { etag })               DELETE If-Match: W/"as-read"
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
