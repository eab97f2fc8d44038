import { saidIn } from '../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../fakes/app-world';

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
    expect(said).toContain('order the new badges, for Megan Bowen');
    expect(said).toContain('order the new badges, due 1 May 2027');
    expect(said).toContain('from order the new badges to order badges');
  });

  it('hides an item of the programme', async () => {
    await world.say('remove item internal-use licence keys');
    expect(saidIn(await world.say('checklist'))).not.toContain('licence keys');
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
