// A root of its own for tests: the bot put together as main.js does it, and watched. Its use cases are counted, and
// every request it makes, to the tables or to Teams, says in the header `x-turn` for which incoming activity it was made.
// node counting-bot.cjs <dist>; settings come from the environment.
const { AsyncLocalStorage } = require('node:async_hooks');
const { randomUUID } = require('node:crypto');
const { subscribe } = require('node:diagnostics_channel');
const { join } = require('node:path');

const turns = new AsyncLocalStorage();
subscribe('http.client.request.created', ({ request }) => {
  request.setHeader('x-turn', turns.getStore() ?? 'none');
});

const [dist] = process.argv.slice(2);
const load = (name) => require(join(dist, name));
const { createAdmit } = load('app/turn/admit-people.js');
const { handleAction } = load('app/handle/handle-action.js');
const { handleEvent } = load('app/handle/handle-event.js');
const { takeFeedback } = load('app/handle/take-feedback.js');
const { handleMessage } = load('app/handle/handle-message.js');
const { composeBot, teamsSettings } = load('boot/compose.js');
const { readConfig } = load('boot/config.js');
const { fileRoutes } = load('boot/file-routes.js');
const { createServer } = load('http/server.js');
const { connectTeams } = load('teams/connect-teams.js');

const seen = { reached: { message: 0, action: 0, event: 0 }, outcomes: {}, errors: [], unhandled: [] };
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, (error) => seen.unhandled.push(`${event}: ${error?.stack ?? error}`));
}

const log = {
  info: (message, { outcome } = {}) => {
    if (message === 'activity') seen.outcomes[outcome] = (seen.outcomes[outcome] ?? 0) + 1;
  },
  warn: () => {},
  error: (message, fields = {}) =>
    seen.errors.push({
      turn: turns.getStore(),
      message,
      error: String(fields.error?.stack ?? fields.error ?? JSON.stringify(fields)),
    }),
};

/** Pacing is kept, but waiting for it takes no time. */
function impatientClock() {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    wait: async (ms) => void (skipped += ms),
  };
}

function counted(kind, useCase) {
  return (input) => {
    seen.reached[kind] += 1;
    return useCase(input);
  };
}

function memory() {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}

async function main() {
  const { config, problems } = readConfig(process.env);
  if (problems) throw new Error(problems.join(' '));
  const bot = composeBot(config, log);
  const teams = connectTeams({
    settings: teamsSettings(config),
    sendRate: config.SEND_RATE,
    log,
    newId: randomUUID,
    tokenSource: async () => 'token-of-the-bot',
    clock: impatientClock(),
  });
  const ctx = { ...bot.ctx, messenger: teams.messenger, roster: teams.roster };
  const useCases = {
    message: counted('message', (input) => handleMessage(ctx, input)),
    action: counted('action', (input) => handleAction(ctx, input)),
    event: counted('event', (input) => handleEvent(ctx, input)),
    feedback: (input) => takeFeedback(ctx, input),
  };
  // Without a limit for a person: what is left out would reach no use case.
  const adapter = teams.adapter(useCases, createAdmit({ now: ctx.now }));
  const server = createServer({
    log,
    routes: fileRoutes(ctx, bot.linkSigner),
    onMessage: (request, response) =>
      turns.run(request.headers['x-turn'] ?? 'none', () => adapter.process(request, response)),
    ready: async () => ({ failing: [] }),
  });
  await bot.tables.createTables();
  const port = await server.listen('127.0.0.1', 0);
  process.on('message', async (asked) => {
    await bot.background.settled(20_000);
    // Answered a moment later, so that a rejection nobody handled has been told.
    setImmediate(() => process.send(asked === 'figures' ? { ...seen, ...memory() } : {}));
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ port });
}

void main();
