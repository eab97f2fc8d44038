import { cardBytes, LARGEST_CARD } from '../../../src/cards/kit/fit-card';
import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { ANA, CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-04-02T10:00:00+02:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
});

async function items() {
  return (await world.store.teams.load(CHANNEL)).item.map((row) => row.value);
}

describe("a team's own checklist", () => {
  it('takes new items, shows them on every live card, and lets them go again', async () => {
    expect(saidIn(await world.say('add item order the new badges'))).toContain('order the new badges');
    expect(JSON.stringify(world.edited.at(-1)?.card.content)).toContain('order the new badges');
    await world.say('remove item order the new badges');
    expect(saidIn(await world.say('checklist'))).not.toContain('order the new badges');
  });

  it('stands in the history with what was said about an item', async () => {
    world.members = [MEGAN];
    await world.say('add item order the new badges');
    await world.say('assign order the new badges to Megan Bowen');
    await world.say('due order the new badges 1 May 2027');
    await world.say('rename item order the new badges to order badges');
    const said = saidIn(await world.say('history'));
    expect(said).toContain('Ana Lima added “order the new badges” to the checklist.');
    expect(said).toContain('Ana Lima gave the item “order the new badges” to Megan Bowen.');
    expect(said).toContain('Ana Lima made the item “order the new badges” due on 1 May 2027.');
    expect(said).toContain('Ana Lima renamed the item “order the new badges” to “order badges”.');
  });

  it('takes an item by the number it has on the list', async () => {
    // The third of the list belongs to a later stage, and stands here for the group it is in.
    expect(saidIn(await world.say('item 3 is done'))).toContain(
      'Mark “Check the performance goal of your cloud competency” as open',
    );
  });

  it('hides an item of the programme', async () => {
    await world.say('remove item internal-use licence keys');
    expect(saidIn(await world.say('checklist'))).not.toContain('licence keys');
  });

  it('does not take an item twice', async () => {
    await world.say('add item order the new badges');
    expect(saidIn(await world.say('add item Order the new badges!'))).toContain('Renewal checklist');
    expect(await items()).toHaveLength(1);
  });

  it('assigns an item to a member, by a real mention or by name', async () => {
    world.members = [MEGAN];
    expect(saidIn(await world.say('assign the notifications to Megan Bowen'))).toContain('Megan Bowen');
    expect((await items())[0]?.assignee).toMatchObject({ id: '29:megan' });
  });

  it('shows typed words as typed, also Markdown and mentions', async () => {
    await world.say('add item **bold** <at>Everyone</at> ${name} {{DATE(2027)}}');
    const text = saidIn(await world.say('checklist'));
    expect(text).toContain('**bold**');
    expect(text).toContain('${name}');
    const card = JSON.stringify(world.edited.at(-1)?.card.content);
    expect(card).not.toContain('"mentioned"');
  });

  it.each([
    ['add item ', 'What is to be done?'],
    [`add item ${'x'.repeat(201)}`, 'up to 200 characters'],
  ])('says what would be right for "%s"', async (text, expected) => {
    expect(saidIn(await world.say(text))).toContain(expected);
    expect(await items()).toEqual([]);
  });
});

describe('an item that was taken off the checklist', () => {
  const KEYS = 'internal-use licence keys';

  beforeEach(async () => {
    await world.say(`remove item ${KEYS}`);
  });

  async function isShown(): Promise<boolean> {
    return saidIn(await world.say('checklist')).includes('licence keys');
  }

  it('is counted at the foot of the checklist, with the way back', async () => {
    const said = saidIn(await world.say('checklist'));
    expect(said).toContain('1 item is hidden: “Change the list” puts it back.');
  });

  it('comes back with "undo", on the live cards too', async () => {
    expect(saidIn(await world.say('undo'))).toContain('Taken back: it is as it was before');
    expect(JSON.stringify(world.edited.at(-1)?.card.content)).toContain('licence keys');
    expect(await isShown()).toBe(true);
    expect(saidIn(await world.say('history'))).toMatch(
      /Ana Lima took this back: Ana Lima took “.*licence keys.*” off the checklist\./,
    );
  });

  it('stays away when another one is taken back, also when Teams sends "undo" twice', async () => {
    world.at('2027-04-02T10:05:00+02:00');
    await world.say('remove item budget for the fees');
    await world.say('undo');
    expect(saidIn(await world.say('checklist'))).toContain('Budget');
    expect(saidIn(await world.say('undo'))).toContain('I took that back a moment ago');
    expect(await isShown()).toBe(false);
  });

  it('is all that a doubled "undo" takes back, not the renewal before it', async () => {
    world.at('2027-04-02T10:05:00+02:00');
    const [asked] = await world.say('we renewed yesterday');
    await world.press(buttonIn(asked?.kind === 'card' ? asked.card : undefined, 'Yes, record it'));
    world.at('2027-04-02T10:10:00+02:00');
    await world.say('remove item budget for the fees');
    await world.say('undo');
    expect(saidIn(await world.say('undo'))).toContain('I took that back a moment ago');
    world.at('2027-04-02T10:15:00+02:00');
    expect(saidIn(await world.say('undo'))).toContain('the renewal is open again');
  });

  it('stays away when "undo" takes back what was changed since, and comes back with the next', async () => {
    world.at('2027-04-02T11:00:00+02:00');
    await world.say('anniversary 1 July 2027');
    expect(saidIn(await world.say('undo'))).toContain('from 30 June 2027 to 1 July 2027');
    expect(await isShown()).toBe(false);
    world.at('2027-04-02T11:02:00+02:00');
    await world.say('undo');
    expect(await isShown()).toBe(true);
  });

  it('does not come back with "undo" after a day', async () => {
    world.at('2027-04-03T10:00:01+02:00');
    expect(saidIn(await world.say('undo'))).toContain('nothing to take back');
    expect(await isShown()).toBe(false);
  });

  it('comes back, with its tick, when somebody adds it in the same words', async () => {
    await world.say('undo');
    await world.say(`tick ${KEYS}`);
    await world.say(`remove item ${KEYS}`);
    expect(saidIn(await world.say(`add item ${KEYS}`))).toContain('1 of 12 done');
    expect((await items()).filter(({ own }) => own)).toEqual([]);
    expect(await isShown()).toBe(true);
  });

  it('is not mistaken for a new item that shares words with it', async () => {
    await world.say('add item order licence keys for the new office in Lisbon');
    expect((await items()).filter(({ own }) => own)).toHaveLength(1);
    expect((await items()).filter(({ hidden }) => hidden)).toHaveLength(1);
  });

  it('can be chosen among the hidden items of the form, besides adding and taking off', async () => {
    expect(saidAfter(await world.press(CHANGE_LIST))).toContain('Hidden items to put back');
    const [hidden] = (await items()).filter((item) => item.hidden);
    const said = saidAfter(
      await world.press({
        ...SAVE_LIST,
        in_restore: hidden?.itemId,
        in_remove: 'pack:plan-fees,pack:no-such-item',
        in_add: 'order the new badges',
      }),
    );
    expect(said).toMatch(/Put back: .*licence keys/);
    expect(said).toContain('Taken off: ');
    expect(said).toContain('Added: order the new badges');
    const shown = saidIn(await world.say('checklist'));
    expect(shown).toContain('licence keys');
    expect(shown).toContain('order the new badges');
    await world.say('undo');
    expect((await items()).map(({ itemId, hidden: isHidden }) => [itemId, isHidden])).toEqual([
      [hidden?.itemId, true],
    ]);
  });
});

describe("the checklist's form", () => {
  it('opens from the checklist and offers no hidden items while there are none', async () => {
    const pressed = await world.press(buttonIn(cardIn(await world.say('checklist')), 'Change the list'));
    const said = saidAfter(pressed);
    expect(said).toContain('Add an item');
    expect(said).not.toContain('Hidden items');
  });

  it('says so when nothing was typed or chosen, and when an item cannot be taken', async () => {
    expect(saidAfter(await world.press(SAVE_LIST))).toContain('Nothing was chosen or typed');
    const long = 'x'.repeat(201);
    expect(saidAfter(await world.press({ ...SAVE_LIST, in_add: long }))).toContain('up to 200 characters');
    expect(await items()).toEqual([]);
  });

  it('stays small with forty items of two hundred characters', async () => {
    const text = (index: number): string => `${index} ${'w'.repeat(196)}`;
    const setting = { cycleId: 'id-1', own: true, hidden: false, by: ANA, at: 0 };
    const values = Array.from({ length: 40 }, (_, index) => ({
      ...setting,
      itemId: `own-${index}`,
      text: text(index),
    }));
    await world.store.teams.write(
      CHANNEL,
      values.map((value) => ({ do: 'insert', kind: 'item', value })),
    );
    const pressed = await world.press(CHANGE_LIST);
    const [form] = pressed.kind === 'error' ? [] : (pressed.then ?? []);
    if (form?.kind !== 'card') throw new Error('A form was expected.');
    expect(textOf(form.card)).toContain('39 w');
    expect(cardBytes(form.card)).toBeLessThan(LARGEST_CARD);
  });
});

const CHANGE_LIST = { v: 1, action: 'open-form', form: 'checklist' };
const SAVE_LIST = { v: 1, action: 'save-form', form: 'checklist' };
