// A root of its own for tests: the composed bot, sweeping until nothing is due, with a lease that can be short.
// node sweep-until-done.cjs <dist> <lease in milliseconds>; settings come from the environment.
const { join } = require('node:path');

const [dist, leaseMs] = process.argv.slice(2);
const load = (name) => require(join(dist, name));
const { composeBot } = load('boot/compose.js');
const { readConfig } = load('boot/config.js');
const { runReminders } = load('app/sweep/run-reminders.js');

async function main() {
  const { config, problems } = readConfig(process.env);
  if (problems) throw new Error(problems.join(' '));
  const log = { info() {}, warn() {}, error: (message, fields) => console.error(message, fields) };
  const { ctx, background } = composeBot(config, log, { leaseMs: Number(leaseMs) });
  console.log('sweeping');
  const outcomes = {};
  for (;;) {
    const looks = await runReminders(ctx, { asOf: Date.now() });
    if (looks.length === 0) break;
    for (const { outcome } of looks) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await background.settled(5_000);
  console.log(JSON.stringify(outcomes));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
