// The yardstick: the smallest botbuilder + restify bot, which also requires the other three given libraries. It echoes;
// for texts and ticks it was given a card for, it does what no bot could do without: one partition read (and one
// write), and sending that card.
const { readFileSync } = require('node:fs');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const restify = require('restify');
const { TableClient, odata } = require('@azure/data-tables');
require('adaptivecards-templating');
require('date-fns');

const { ECHO_CARDS, ECHO_TABLE, ECHO_TABLES } = process.env;
const cards = ECHO_CARDS ? JSON.parse(readFileSync(ECHO_CARDS, 'utf8')) : {};
const table = ECHO_TABLES
  ? TableClient.fromConnectionString(ECHO_TABLES, ECHO_TABLE, { allowInsecureConnection: true })
  : undefined;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();

server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, turn);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: server.address().port, msg: 'listening' }));
});

async function turn(context) {
  const { text, type } = context.activity;
  if (type === 'invoke') return tick(context);
  const card = cards[text];
  if (card) await readPartition(partitionOf(context));
  await context.sendActivity(card ? message(card) : `You said: ${text}`);
}

function partitionOf({ activity: { conversation } }) {
  return `${conversation.tenantId}|${conversation.id.split(';')[0]}`;
}

async function readPartition(partitionKey) {
  const rows = [];
  const filter = odata`PartitionKey eq ${partitionKey}`;
  for await (const row of table.listEntities({ queryOptions: { filter } })) rows.push(row);
  return rows;
}

// Reads the place, writes the tick's row, edits the posted card, answers with the card.
async function tick(context) {
  const { replyToId, value } = context.activity;
  const { itemId } = value.action.data;
  const rowKey = `tick|${itemId.replace(':', '-')}`;
  const partitionKey = partitionOf(context);
  const stored = (await readPartition(partitionKey)).find((row) => row.rowKey === rowKey);
  const row = { partitionKey, rowKey, json: JSON.stringify({ itemId, done: true }) };
  if (stored) await table.updateEntity(row, 'Replace', { etag: stored.etag });
  else await table.createEntity(row);
  const card = cards.tick;
  await context.updateActivity({ ...message(card), id: replyToId });
  const body = { statusCode: 200, type: card.contentType, value: card.content };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

function message(card) {
  return { type: 'message', attachments: [card] };
}
