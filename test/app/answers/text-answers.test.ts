import { takeFeedback } from '../../../src/app/handle/take-feedback';
import type { Reply } from '../../../src/app/turn/conversation';
import { describeAnswerText } from '../../../src/cards/program/describe-answer-text';
import type { AnswerView } from '../../../src/cards/program/program-views';
import { saidIn } from '../../fakes/card-text';
import { ANA, CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';

const QUESTION = 'what is a specialization?';

let world: World;
beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

/** Sends a reply as the adapter does. */
async function sent(reply: Reply | undefined, activityId: string): Promise<void> {
  if (reply?.kind === 'text') await reply.onSent?.({ conversationId: CHANNEL.conversationId, activityId });
  await world.settled();
}

async function rate(activityId: string, helpful: boolean, words = '', person = ANA) {
  const replies = await takeFeedback(world.ctx, {
    place: CHANNEL,
    placeKind: 'channel',
    replyTo: { tenantId: TENANT, conversationId: 'c', serviceUrl: 'https://smba.example/', botId: '28:bot' },
    person,
    locale: 'en-GB',
    activityId,
    helpful,
    words,
  });
  await world.settled();
  return replies;
}

describe('a short answer', () => {
  it('is a text with its source, what to ask next and a way to rate it', async () => {
    const [reply, ...others] = await world.say(QUESTION);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ kind: 'text', asksFeedback: true });
    if (reply?.kind !== 'text') throw new Error('no text');
    expect(reply.text).toMatch(/^\*\*What a specialization is\*\*\n\n.+\n\nSource: .+/);
    expect(reply.sources).toHaveLength(1);
    expect(reply.next?.length).toBeGreaterThan(0);
  });

  it('leads on by words that are answered in their turn', async () => {
    const [reply] = await world.say(QUESTION);
    const [next = ''] = (reply?.kind === 'text' && reply.next) || [];
    expect(saidIn(await world.say(next))).toContain(next);
  });

  it('is gone on from as a card is', async () => {
    await world.say('what is a solutions partner designation?');
    expect(saidIn(await world.say('why?'))).not.toContain('I don’t know that');
  });
});

describe('an answer needs a card where', () => {
  const view: AnswerView = {
    title: 'T',
    markdown: 'One paragraph.',
    source: { text: 'Source: Blog, as of 2026', link: { title: 'Open Blog', url: 'https://a.example' } },
    related: [],
  };
  it.each<[string, Partial<AnswerView>]>([
    ['it has several paragraphs', { markdown: 'One.\n\nTwo.' }],
    ['it is a list', { markdown: '- one' }],
    ['it is a numbered list', { markdown: '1. one' }],
    ['it is a table', { markdown: '| a | b |' }],
    ['it has links', { links: [{ title: 'Open', url: 'https://b.example' }] }],
    ['something else may have been meant', { lead: 'I am not sure' }],
    ['its programme has ended', { historical: 'Ended in 2022.' }],
  ])('%s', (_why, changes) => {
    expect(describeAnswerText({ ...view, ...changes })).toBeUndefined();
    expect(describeAnswerText(view)).toMatchObject({
      text: '**T**\n\nOne paragraph.\n\nSource: Blog, as of 2026',
      source: { name: 'Blog', url: 'https://a.example' },
    });
  });
});

describe('the buttons of Teams below an answer', () => {
  it.each([
    [true, 'helpful', 0],
    [false, 'not-helpful', 1],
  ] as const)('are kept as those of a card are: helpful %s', async (helpful, outcome, answers) => {
    const [reply] = await world.say(QUESTION);
    await sent(reply, '17');
    const replies = await rate('17', helpful);
    expect(world.kept).toMatchObject([{ outcome, question: QUESTION, programId: 'maicpp' }]);
    expect(world.kept[0]?.answerId).toBeDefined();
    expect(world.kept[0]).not.toHaveProperty('words');
    expect(replies).toHaveLength(answers);
    for (const each of replies) expect(each).toMatchObject({ onlyFor: ANA.id });
  });

  it('may come with words, and from anybody who reads along', async () => {
    const [reply] = await world.say(QUESTION);
    await sent(reply, '17');
    await rate('17', false, 'too long', MEGAN);
    expect(world.kept).toMatchObject([{ outcome: 'not-helpful', words: 'too long' }]);
  });

  it('name each its own answer, also after something else was said', async () => {
    const [first] = await world.say(QUESTION);
    await sent(first, '17');
    const [second] = await world.say('what is PCS?');
    await sent(second, '18');
    await world.say('status');
    await rate('17', true);
    expect(world.kept).toMatchObject([{ question: QUESTION }]);
  });

  it('of an answer that is forgotten change nothing, and that is said', async () => {
    const replies = await rate('1', true);
    expect(world.kept).toEqual([]);
    expect(saidIn(replies)).toContain('I noted nothing');
    expect(replies).toMatchObject([{ onlyFor: ANA.id }]);
  });
});
