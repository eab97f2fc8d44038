import { connectTeams } from '../../../src/teams/connect-teams';
import { CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { saidAfter, saidIn } from '../../fakes/card-text';
import { FakeClock } from '../../fakes/fake-clock';
import { FakeConnector } from '../../fakes/fake-connector';
import { RecordingLog } from '../../fakes/recording-log';
import { settings } from '../../teams/edge';

let connector: FakeConnector;
let world: World;

const CHAT = 'a:personal-1';
const OPENING = '/v3/conversations';
const isOpening = ({ path }: { path: string }) => path === OPENING;

/** The use case with the messenger and roster of production, which speak over HTTP with a Connector that behaves like Teams. */
beforeEach(async () => {
  connector = await FakeConnector.start();
  connector.setMembers(CHANNEL.conversationId, [
    { id: MEGAN.id, name: MEGAN.name, aadObjectId: MEGAN.aadId, email: 'megan@fabrikam.example' },
  ]);
  world = createWorld('2027-01-15T10:00:00+01:00');
  const { messenger, roster } = connectTeams({
    settings,
    sendRate: 1_000,
    log: new RecordingLog(),
    newId: () => 'x',
    tokenSource: async () => 'token-of-the-bot',
    clock: new FakeClock(),
  });
  Object.assign(world.ctx, { messenger, roster });
  await say('program mpn-2016');
  await say('anniversary 30 June 2027');
  await say('contact Megan Bowen');
  connector.requests.length = 0;
}, 20_000);
afterEach(() => connector.close());

function here() {
  return { replyTo: { ...CHANNEL, serviceUrl: connector.url, botId: '28:bot' } };
}

async function say(text: string): Promise<string> {
  return saidIn(await world.say(text, here()));
}

const openings = () => connector.requests.filter(isOpening);
const inTheChat = () => connector.messages(CHAT).map(({ activity }) => JSON.stringify(activity));

describe('sharing with the contact, over the wire', () => {
  it('opens their personal chat and sends status and guide there, each card alone and without buttons', async () => {
    expect(await say('share with contact')).toContain('Sent to Megan Bowen');
    expect(openings().map(({ body }) => body)).toEqual([
      expect.objectContaining({
        isGroup: false,
        members: [{ id: MEGAN.id, name: '' }],
        tenantId: TENANT,
        channelData: { tenant: { id: TENANT } },
      }),
    ]);
    const cards = inTheChat();
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('Where Partner team stands, sent by Ana Lima');
    expect(cards[0]).toContain('30 June 2027');
    expect(cards[1]).toContain('What is to be done');
    expect(cards.join()).not.toMatch(/Action\.(Execute|Submit)/);
    expect(connector.messages(CHANNEL.conversationId)).toEqual([]);
  });

  it('finds the same chat again', async () => {
    await say('share with contact');
    world.at('2027-01-16T10:00:00+01:00');
    await say('share with contact');
    expect(openings()).toHaveLength(2);
    expect(inTheChat()).toHaveLength(4);
  });

  it.each(['ForbiddenOperationException', 'ConversationBlockedByUser', 'BotNotInConversationRoster'])(
    'prepares a Teams chat with them where the bot is not installed (%s)',
    async (code) => {
      connector.fail({ status: 403, code }, { matches: isOpening });
      const replies = await world.say('share with contact', here());
      expect(saidIn(replies)).toContain('They have not added me. Open a chat with them');
      const [link = ''] = /https:\/\/teams\.microsoft\.com\/l\/chat[^"]*/.exec(JSON.stringify(replies)) ?? [];
      expect(new URL(link).searchParams.get('users')).toBe('megan@fabrikam.example');
      expect(new URL(link).searchParams.get('message')).toContain(
        'our anniversary date is 30 June 2027, 166 days left',
      );
      expect(connector.posts).toEqual([]);
    },
  );

  it('prepares it too where they blocked the bot after they had added it', async () => {
    connector.fail(
      { status: 403, code: 'ConversationBlockedByUser' },
      { matches: ({ path }) => path.endsWith('/activities') },
    );
    expect(await say('share with contact')).toContain('They have not added me');
    expect(connector.posts).toHaveLength(1);
  });

  it('waits as told where Teams throttles, and sends each card once', async () => {
    connector.fail({ status: 429, code: 'Throttled', retryAfter: 2 }, { times: 2 });
    expect(await say('share with contact')).toContain('Sent to Megan Bowen');
    expect(inTheChat()).toHaveLength(2);
  });

  it.each([
    ['the answer to the second card is lost', { reset: 'after' as const }],
    ['Teams has an error of its own', { status: 500, code: 'ServiceError' }],
  ])('says that they may have it only in part when %s', async (_name, fault) => {
    let posts = 0;
    connector.fail(fault, { matches: ({ path }) => path.endsWith('/activities') && ++posts === 2 });
    const said = await say('share with contact');
    expect(said).toContain('I do not know whether Megan Bowen has all of it');
    expect(said).toContain('share with contact');
    expect(said).not.toContain('They have not added me');
    expect(connector.posts).toHaveLength(2);
  });

  it('says so when Teams cannot be reached, and does not blame the contact', async () => {
    connector.fail({ status: 503, code: 'ServiceError' }, { matches: isOpening, times: 99 });
    const said = await say('share with contact');
    expect(said).toContain('Teams did not let me through to Megan Bowen');
    expect(said).not.toContain('They have not added me');
    expect(connector.posts).toEqual([]);
  });

  it('asked for twice by a repeated press sends one pair of cards, and again when somebody wants it later', async () => {
    const press = () => world.press({ v: 1, action: 'share' }, here());
    await press();
    expect(saidAfter(await press())).toContain('Sent to Megan Bowen');
    expect(inTheChat()).toHaveLength(2);
    expect(await say('history')).toContain('Ana Lima sent where you stand to Megan Bowen.');
    world.at('2027-01-15T10:05:00+01:00');
    await press();
    expect(inTheChat()).toHaveLength(4);
  });
});
