// The yardstick of a burst: for each due wake-up the table and Connector requests that no bot could do without, with
// the libraries' own clients and nothing of ours: read the place, claim, post, mark, next wake-up, wake-up done.
const { TableClient, odata } = require('@azure/data-tables');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const { readFileSync } = require('node:fs');

const { BARE_CARD, BARE_PARALLEL, BARE_PREFIX, BARE_SERVICE, BARE_TABLES } = process.env;
const card = JSON.parse(readFileSync(BARE_CARD, 'utf8'));
const table = (name) =>
  TableClient.fromConnectionString(BARE_TABLES, BARE_PREFIX + name, { allowInsecureConnection: true });
const data = table('Data');
const due = table('Due');
const authentication = new ConfigurationBotFrameworkAuthentication({});
void CloudAdapter;

async function main() {
  const factory = authentication.createConnectorFactory({ getClaimValue: () => '', claims: [] });
  const { conversations } = await factory.create(BARE_SERVICE, '');
  const today = new Date().toISOString().slice(0, 10);
  for await (const page of due
    .listEntities({ queryOptions: { filter: odata`PartitionKey lt ${today}` } })
    .byPage())
    void page;
  const filter = odata`PartitionKey eq ${today}`;
  for await (const page of due.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1000 })) {
    const rows = page.values();
    const worker = async () => {
      for (const row of rows) await remind(conversations, row);
    };
    await Promise.all(Array.from({ length: Number(BARE_PARALLEL) }, worker));
  }
}

async function remind(conversations, wakeUp) {
  const [, tenant, conversation] = wakeUp.rowKey.split('|');
  const partitionKey = `${tenant}|${conversation}`;
  const rows = [];
  const filter = odata`PartitionKey eq ${partitionKey}`;
  for await (const row of data.listEntities({ queryOptions: { filter } })) rows.push(row);
  const team = rows.find((row) => row.rowKey === 'team');
  const sent = { partitionKey, rowKey: 'sent', json: JSON.stringify({ state: 'claimed' }) };
  const claimed = await data.submitTransaction([
    ['create', sent],
    ['update', team, 'Replace', { etag: team.etag }],
  ]);
  const conversationId = decodeURIComponent(conversation.replaceAll('~', '%'));
  const activity = { type: 'message', from: { id: '28:bot', name: '' }, attachments: [card] };
  const { id } = await conversations.sendToConversation(conversationId, {
    ...activity,
    conversation: { id: conversationId, tenantId: tenant },
  });
  await data.submitTransaction([
    [
      'update',
      { ...sent, json: JSON.stringify({ state: 'sent', id }) },
      'Replace',
      { etag: claimed.subResponses[0].etag },
    ],
    ['create', { partitionKey, rowKey: 'card', json: JSON.stringify({ id }) }],
    ['update', team, 'Replace', { etag: claimed.subResponses[1].etag }],
  ]);
  await due.upsertEntity({ partitionKey: '2099-01-01', rowKey: wakeUp.rowKey }, 'Replace');
  await due.deleteEntity(wakeUp.partitionKey, wakeUp.rowKey);
}

void main();
