// What tests of the parts share is made ready once for a run.
import { default as startAzurite } from './azurite';
import { buildBot } from './build-bot';

async function start(): Promise<void> {
  await buildBot();
  await startAzurite();
}

export { start as default };
