#!/usr/bin/env bash
# An Entity is an open record: type, and whatever the kind of entity needs. Mentions arrive, so
# one trusts the others to: the citations of a message, a quoted reply, stream information.
# botframework-connector 4.23.3 sends of each entity only type, text and mentioned, and of each
# account only the fields it knows; the rest is dropped without a word on the way into the
# request. channelData, card contents and value go through whole. Sources named in an answer so
# never show, although the activity logged before sending has them. Output seen: at the end of
# this file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error botframework-connector@4.23.3 > npm.txt 2>&1 ||
  { cat npm.txt; exit 1; }

cat > probe.cjs <<'JS'
const { ConnectorClient, MicrosoftAppCredentials } = require('botframework-connector');
const { createServer } = require('node:http');
const activity = {
  type: 'message',
  text: 'See [1].',
  recipient: { id: '29:x', name: 'someone', isTargeted: true },
  entities: [
    { type: 'mention', text: '<at>someone</at>', mentioned: { id: '29:x', name: 'someone' } },
    { type: 'https://schema.org/Message', '@type': 'Message', citation: [{ '@type': 'Claim', position: 1, appearance: { name: 'Guide' } }] },
    { type: 'streaminfo', streamType: 'final', streamId: '1' },
  ],
  channelData: { feedbackLoop: { type: 'default' } },
};
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => {
    const got = JSON.parse(body);
    activity.entities.forEach((entity, i) => console.log('sent', JSON.stringify(entity), '\n got', JSON.stringify(got.entities[i])));
    console.log('sent', JSON.stringify(activity.recipient), '\n got', JSON.stringify(got.recipient));
    console.log('sent', JSON.stringify(activity.channelData), '\n got', JSON.stringify(got.channelData));
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end('{"id":"1"}');
  });
}).listen(0, '127.0.0.1', async () => {
  const client = new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: `http://127.0.0.1:${server.address().port}` });
  await client.conversations.sendToConversation('19:a@thread.tacv2', activity);
  server.close();
});
JS

TZ=UTC LC_ALL=C node probe.cjs > got.txt
cat got.txt

cat > seen.txt <<'TXT'
sent {"type":"mention","text":"<at>someone</at>","mentioned":{"id":"29:x","name":"someone"}} 
 got {"type":"mention","text":"<at>someone</at>","mentioned":{"id":"29:x","name":"someone"}}
sent {"type":"https://schema.org/Message","@type":"Message","citation":[{"@type":"Claim","position":1,"appearance":{"name":"Guide"}}]} 
 got {"type":"https://schema.org/Message"}
sent {"type":"streaminfo","streamType":"final","streamId":"1"} 
 got {"type":"streaminfo"}
sent {"id":"29:x","name":"someone","isTargeted":true} 
 got {"id":"29:x","name":"someone"}
sent {"feedbackLoop":{"type":"default"}} 
 got {"feedbackLoop":{"type":"default"}}
TXT
diff -u seen.txt got.txt || { echo 'Not as described any more (seen then, got now): see above.'; exit 1; }
