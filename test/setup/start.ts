// What tests of the parts share is made ready once for a run.
import { default as startAzurite } from './azurite';
import { trainTestModels } from './train-test-models';

async function start(): Promise<void> {
  trainTestModels();
  await startAzurite();
}

export { start as default };
