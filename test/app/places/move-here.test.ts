import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

const OTHER = { place: { ...CHANNEL, conversationId: '19:other@thread.tacv2' } };

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
}, 20_000);

describe('"move here"', () => {
  it('says that all came along', async () => {
    expect(saidIn(await world.say('move here', OTHER))).toContain('Moved: reminders come here');
    expect((await world.store.teams.load(OTHER.place)).team).toHaveLength(1);
  });

  it('says that nothing was moved when the other channel lost its team meanwhile', async () => {
    await world.store.teams.purge(CHANNEL);
    const said = saidIn(await world.say('move here', OTHER));
    expect(said).toContain('Nothing was moved');
    expect(said).not.toContain('Moved:');
  });
});
