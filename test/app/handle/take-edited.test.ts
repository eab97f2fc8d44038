import { takeEdited } from '../../../src/app/handle/take-edited';
import type { EditedMessage } from '../../../src/app/turn/conversation';
import { ANA, CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

const AGAIN = 'You changed your message; nothing was changed';
const start = '2027-01-15T10:00:00+01:00';
const sentAt = Date.parse('2027-01-15T10:00:00+01:00');

async function edit(world: World, text: string, changes: Partial<EditedMessage> = {}): Promise<string> {
  let said = '';
  const { ctx } = world;
  const input: EditedMessage = {
    place: CHANNEL,
    placeKind: 'channel',
    replyTo: { ...CHANNEL, serviceUrl: 'https://smba.example/', botId: '28:bot' },
    person: ANA,
    locale: 'en-GB',
    text,
    mentions: [],
    sentAt,
    ...changes,
  };
  said = saidIn(await takeEdited(ctx, input));
  await world.settled();
  return said;
}

async function dateOf(world: World): Promise<string | undefined> {
  const { team } = await world.store.teams.load(CHANNEL);
  return team[0]?.value.anniversary;
}

describe('a message that was changed after it was sent', () => {
  it('is taken where its first words did nothing', async () => {
    const world = createWorld(start);
    await world.say('annversry 30 Jnue 27');
    world.at('2027-01-15T10:01:00+01:00');
    expect(await edit(world, 'anniversary 30 June 2027')).not.toContain(AGAIN);
    expect(await dateOf(world)).toBe('2027-06-30');
  });

  it('is not taken where its first words did something, and says so', async () => {
    const world = createWorld(start);
    await world.say('anniversary 1 June 2027');
    world.at('2027-01-15T10:01:00+01:00');
    expect(await edit(world, 'anniversary 30 June 2027')).toContain(AGAIN);
    expect(await dateOf(world)).toBe('2027-06-01');
  });

  it.each<[string, Partial<EditedMessage>, string]>([
    ['somebody else did something since', { person: MEGAN }, '2027-06-30'],
    ['it was sent before that', { sentAt: sentAt + 60_000 }, '2027-06-30'],
    ['Teams does not say when it was sent', { sentAt: undefined as never }, '2027-06-01'],
    ['it was sent longer ago than changes are kept', { sentAt: sentAt - 86_400_001 }, '2027-06-01'],
  ])('keeps to that where %s', async (_what, changes, expected) => {
    const world = createWorld(start);
    await world.say('anniversary 1 June 2027');
    world.at('2027-01-15T10:01:30+01:00');
    await edit(world, 'anniversary 30 June 2027', changes);
    expect(await dateOf(world)).toBe(expected);
  });

  it('is always answered where its new words only ask', async () => {
    const world = createWorld(start);
    await world.say('anniversary 1 June 2027');
    expect(await edit(world, 'when is our anniversary?')).toContain('1 June 2027');
  });

  it('answers no question that waits, though its words would', async () => {
    const world = createWorld(start);
    await world.say('anniversary 1 June 2027');
    await world.say('delete our data');
    await world.settled();
    expect(await edit(world, 'yes')).toContain(AGAIN);
    expect(await dateOf(world)).toBe('2027-06-01');
  });
});
