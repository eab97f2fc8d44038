import { BOT_WORDS, SMALL_WORDS, type SmallFacts } from '../../../src/cards/talk/describe-small-talk';
import { OWN_TERMS } from '../../../src/cards/talk/describe-small-talk-terms';
import { messageContext } from '../../../src/app/turn/message-context';
import { readPart } from '../../../src/understanding/understand-message';
import { replySmallTalk } from '../../../src/app/commands/small-talk';
import { SMALL_TALK_BUTTONS } from '../../../src/app/commands/small-talk-buttons';
import { beginTurn } from '../../../src/app/places/begin-turn';
import { day } from '../../../src/domain/time/calendar-day';
import type { SmallTalkSlots, SmallTalkTopic } from '../../../src/domain/requests/small-talk';
import { createWorld, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';
import { asking, NOW, ownWorld, PEOPLE } from '../own-data/own-world';

const TOPICS = Object.keys(SMALL_TALK_BUTTONS) as SmallTalkTopic[];

async function reply(world: World, about: SmallTalkTopic, slots?: SmallTalkSlots) {
  const turn = await beginTurn(world.ctx, asking());
  return replySmallTalk(world.ctx, turn, { about, ...(slots && { slots }) });
}

async function said(world: World, about: SmallTalkTopic, slots?: SmallTalkSlots): Promise<string> {
  return saidIn(await reply(world, about, slots));
}

const setUp = () => ownWorld({ contact: PEOPLE.megan });
const fresh = () => createWorld(NOW);

describe('every kind of small talk', () => {
  it.each(TOPICS)('%s gets one short reply, before and after set-up, never the help card', async (about) => {
    for (const world of [await setUp(), fresh()]) {
      const replies = await reply(world, about);
      expect(replies).toHaveLength(1);
      const text = saidIn(replies);
      expect(text.length).toBeLessThan(700);
      expect(text).not.toContain('undefined');
      expect(text).not.toContain('Will you make it?');
    }
  });
});

describe('courtesy', () => {
  it.each<[SmallTalkTopic, string]>([
    ['small:thanks', "You're welcome, Ana."],
    ['small:ok', 'Good.'],
    ['small:praise', 'Thank you, that is good to hear.'],
    ['small:apology', 'No harm done.'],
    ['small:bye', 'Goodbye. You hear from me again on 16 June 2027 at 09:00 (Europe/Berlin).'],
  ])('%s is answered in words alone: "%s"', async (about, words) => {
    expect(await reply(await setUp(), about)).toEqual([{ kind: 'text', text: words }]);
  });

  it('greets with the next step of this team', async () => {
    expect(await said(await setUp(), 'small:greeting')).toContain(
      '12 items are still open on your checklist.',
    );
    expect(await said(fresh(), 'small:greeting')).toContain('Tell me your anniversary date');
  });
});

describe('anger', () => {
  it('is met with an apology, and with people who know more', async () => {
    const text = await said(await setUp(), 'small:frustration');
    expect(text).toContain('I am sorry');
    expect(text).toContain('Megan Bowen, your Primary Program Contact, may know more');
    expect(text).toContain('Support');
  });

  it('at something wrong is offered the way back, where there is something to take back', async () => {
    const { action } = buttonIn(cardIn(await reply(await setUp(), 'small:wrong')), 'Undo');
    expect(action).toBe('ask');
    expect(await said(fresh(), 'small:wrong')).toContain('Nothing was changed.');
    const card = cardIn(await reply(fresh(), 'small:wrong'));
    expect(() => buttonIn(card, 'Undo')).toThrow();
  });
});

describe('how to do something', () => {
  it('is told with an example and a button that does it', async () => {
    const world = await setUp();
    const replies = await reply(world, 'bot:how-pause');
    expect(saidIn(replies)).toContain('"pause 2 weeks"');
    const pressed = await world.press(buttonIn(cardIn(replies), 'Pause 2 weeks'));
    expect(saidAfter(pressed)).toContain('Paused until 3 June 2027');
  });

  it('asks before it deletes, however it was come by', async () => {
    const world = await setUp();
    const pressed = await world.press(buttonIn(cardIn(await reply(world, 'bot:privacy')), 'Delete our data'));
    expect(saidAfter(pressed)).toContain('Delete everything about this conversation?');
  });

  it('shows what it can do on the help card when that is what is asked', async () => {
    expect(await said(await setUp(), 'bot:what-can-you-do')).toContain('Will you make it?');
  });
});

const FACTS: SmallFacts = {
  date: 'anniversary date',
  holding: 'competency',
  renewer: 'Primary Program Contact',
  programName: 'the programme',
  setUp: true,
  you: 'Ana',
  openItems: 2,
};

/** Quoted words that are names of buttons, forms or parts of a reply rather than something to say alone. */
const NOT_TO_SAY = new Set([
  'watch our specialization',
  'Support',
  'stand-in',
  'add',
  'drop',
  'contact',
  'tick',
  'untick',
  'anniversary',
]);

const EXAMPLES = [
  ...Object.values(SMALL_WORDS),
  ...Object.values(BOT_WORDS),
  ...OWN_TERMS.map((each) => each.means),
]
  .map((words) => words(FACTS))
  .flatMap(({ say, next = '' }) =>
    [...`${say} ${next}`.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? ''),
  )
  .filter((example) => !NOT_TO_SAY.has(example));

describe('what a reply teaches to say', () => {
  it.each([...new Set(EXAMPLES)].filter((each) => !/^no,|add item$/.test(each)))(
    '"%s" is understood as a command',
    async (example) => {
      const world = await setUp();
      const turn = await beginTurn(world.ctx, asking());
      expect(['programme', 'out']).not.toContain(readPart(example, messageContext(world.ctx, turn)).label);
    },
  );
});

describe("the bot's own words", () => {
  it.each([
    ['forecast', 'says for each requirement whether it will be met'],
    ['Escalation', 'nobody touches a checklist'],
    ['snooze', 'Pause stops all reminders'],
    ['stand-in', 'whom I turn to when your Primary Program Contact is silent'],
  ])('%s is explained', async (word, words) => {
    expect(await said(await setUp(), 'bot:word', { word })).toContain(words);
  });

  it('lists what it can explain where the word is none of its own, or none was said', async () => {
    expect(await said(await setUp(), 'bot:word', { word: 'flux' })).toContain('"flux" is no term of mine.');
    expect(await said(await setUp(), 'bot:word')).toContain(
      'I can explain: forecast, stage, stand-in, snooze',
    );
  });
});

describe('a first contact told as a story', () => {
  it('leads to the set-up, filled in with what was told', async () => {
    const slots = { day: day('2027-07-14'), holdings: ['gold cloud platform'], program: 'mpn-2016' };
    const replies = await reply(fresh(), 'small:story', slots);
    const [lead] = replies;
    expect(lead).toMatchObject({ kind: 'text' });
    expect(saidIn(replies)).toContain('14 July 2027, Cloud Platform (Gold)');
    expect(saidIn(replies)).toContain('2027-07-14');
  });

  it('asks for the day where only a season was told, and saves nothing', async () => {
    const world = fresh();
    const text = await said(world, 'small:story', { month: 'next summer' });
    expect(text).toContain('"next summer" is not exact enough');
    expect((await beginTurn(world.ctx, asking())).picture).toBeUndefined();
  });

  it('of a team that is set up leads to where it stands', async () => {
    const card = cardIn(await reply(await setUp(), 'small:story'));
    expect(buttonIn(card, 'Where we stand')).toMatchObject({ action: 'show', what: 'status' });
  });
});
