import type { Reply } from '../../../src/app/turn/conversation';
import { createWorld, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
});

function say(text: string, locale: string): Promise<readonly Reply[]> {
  return world.say(text, { locale });
}

describe('what is said about the checklist', () => {
  it.each([
    ['de-DE', 'tick unicorns', 'Kein Punkt passt zu "unicorns"'],
    ['de-AT', 'tick 1, 99', 'Die Checkliste hat keinen Punkt 99'],
    ['en-GB', 'tick unicorns', 'No item fits "unicorns"'],
    ['fr-FR', 'tick unicorns', 'No item fits "unicorns"'],
  ])('to %s of "%s": %s', async (locale, text, said) => {
    expect(saidIn(await say(text, locale))).toContain(said);
  });
});
