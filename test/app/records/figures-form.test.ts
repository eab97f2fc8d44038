import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { saidAfter, saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-05-01T10:00:00+02:00');
  await world.say('anniversary 30 June 2027');
  await world.say('add Data & AI');
}, 20_000);

async function enter(figures: Record<string, string>): Promise<string> {
  return saidAfter(
    await world.press({ v: 1, action: 'save-form', form: 'figures', id: 'data-ai|smb', ...figures }),
  );
}

async function stored(metricId: string) {
  const { figure } = await world.store.teams.load(CHANNEL);
  return figure.find(({ value }) => value.metricId === metricId)?.value;
}

const WHOLE = { in_units_intermediate: '8', in_gate_intermediate_0: '1', in_gate_intermediate_1: '1' };

describe('figures that are entered in part', () => {
  it('keep the day of what was not entered anew, so that no old figure looks new', async () => {
    await enter(WHOLE);
    world.at('2027-06-09T10:00:00+02:00');
    await enter({ in_gate_intermediate_0: '2' });
    expect(await stored('intermediate')).toMatchObject({ units: 8, enteredOn: '2027-05-01' });
    world.at('2027-06-11T10:00:00+02:00');
    expect(saidIn(await world.say('score'))).toContain('too old to count');
    expect(saidIn(await world.say('forecast'))).not.toContain('We will make it');
  });

  it('are of the day on which all of it was entered', async () => {
    await enter(WHOLE);
    world.at('2027-06-09T10:00:00+02:00');
    await enter({ ...WHOLE, in_units_intermediate: '7' });
    expect(await stored('intermediate')).toMatchObject({ units: 7, enteredOn: '2027-06-09' });
  });

  it('are asked for whole where the rest is too old, or was never entered', async () => {
    expect(await enter({ in_gate_intermediate_0: '1' })).toContain(
      'Intermediate certifications: please give the certified people too.',
    );
    await enter(WHOLE);
    world.at('2027-06-20T10:00:00+02:00');
    const said = await enter({ in_units_intermediate: '9' });
    expect(said).toContain(
      'Intermediate certifications: please fill in all of it; the rest is of 1 May 2027, too old to count.',
    );
    expect(said).toContain('Nothing is saved yet');
    expect(await stored('intermediate')).toMatchObject({ units: 8, enteredOn: '2027-05-01' });
  });

  it('leave the other metrics as they are', async () => {
    await enter({ in_units_deployments: '3' });
    world.at('2027-05-20T10:00:00+02:00');
    await enter({ 'in_units_usage-growth': '5' });
    expect(await stored('deployments')).toMatchObject({ units: 3, enteredOn: '2027-05-01' });
    expect(await stored('usage-growth')).toMatchObject({ units: 5, enteredOn: '2027-05-20' });
  });
});

describe('figures as people write them', () => {
  const enterIn = async (locale: string, units: string): Promise<string> =>
    saidAfter(
      await world.press(
        { v: 1, action: 'save-form', form: 'figures', id: 'data-ai|smb', in_units_deployments: units },
        { locale },
      ),
    );

  it.each([
    ['de-DE', '1.250', 1250],
    ['de-DE', '7,5', 7.5],
    ['fr-FR', '1 250', 1250],
    ['de-CH', "1'250", 1250],
    ['en-GB', '1,000', 1000],
    ['en-GB', '12 %', 12],
  ])('are kept as %s writes them: %s', async (locale, typed, units) => {
    await enterIn(locale, typed);
    expect(await stored('deployments')).toMatchObject({ units });
  });

  it('are asked back where they can be read in two ways, and kept where they were', async () => {
    expect(await enterIn('en-US', '1.250')).toContain('"1.250" may be 1.25 or 1250. Which one?');
    expect(await stored('deployments')).toBeUndefined();
  });
});
