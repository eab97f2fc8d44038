import { buttonIn, cardIn } from '../../fakes/card-text';
import { CHANNEL, createWorld } from '../../fakes/app-world';

describe('a button means the day it shows, in whatever language the client is when it is pressed', () => {
  it.each(['de-DE', 'en-GB', 'ja-JP', undefined])('asked in en-US, pressed in %s', async (locale) => {
    const world = createWorld('2027-01-15T10:00:00+01:00');
    const card = cardIn(await world.say('anniversary 3/4/27', { locale: 'en-US' }));
    const data = buttonIn(card, '2027');
    expect(data).toMatchObject({ day: '2027-03-04' });
    await world.press(data, locale === undefined ? {} : { locale });
    const { team } = await world.ctx.teams.load(CHANNEL);
    expect(team[0]?.value.anniversary).toBe('2027-03-04');
  });
});
