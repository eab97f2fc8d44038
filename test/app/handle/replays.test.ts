import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { saidAfter, saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-05-15T10:00:00+02:00');
  world.members = [MEGAN];
  await world.say('program mpn-2016');
  await world.say('anniversary 30 December 2027');
  await world.say('add Cloud Platform gold');
  await world.say('contact Megan Bowen');
}, 20_000);

const rows = () => world.store.teams.load(CHANNEL);

/** Everything that is kept, without the history, when it was written and the copies of cards. */
async function kept(): Promise<unknown> {
  const { change: _history, card: _cards, damaged: _damaged, ...kinds } = await rows();
  const text = JSON.stringify(Object.values(kinds).map((kind) => kind.map(({ value }) => value)));
  return JSON.parse(text.replace(/"(revision|changedAt|at)":\d+/g, '"$1":0'));
}

async function recordId(kind: 'ref' | 'exam' | 'dated'): Promise<string> {
  return (await rows())[kind][0]?.value.id ?? '';
}

/** Teams sends what it got no answer to a second time, with the same words but as another activity. */
describe('a message that Teams sends twice', () => {
  it.each([
    'add reference Fabrikam, 3 March 2026',
    'add reference fabrikam , 3 March 2026, Cloud Platform',
    'we need 2 references for Cloud Platform',
    'Ana Lima passed 70-532 on 3 March 2026',
    'Cloud Platform needs 2 people with 70-532 or 70-533',
    'add item order the badges',
    'extra reminders 30 and 7 days',
    'limit changes',
    'turn on escalation',
    'stand-in Ben Ortiz',
    'tick the fees',
  ])('is kept once: %s', async (text) => {
    await world.say('add reference Adatum, 4 March 2026');
    const before = await kept();
    await world.say(text);
    const once = await kept();
    expect(once).not.toEqual(before);
    await world.say(text);
    expect(await kept()).toEqual(once);
  });

  it('is kept once when it names a further date', async () => {
    await world.say('program maicpp');
    const text = 'watch our Azure Virtual Desktop specialization, 1 August 2027';
    await world.say(text);
    const again = saidIn(await world.say(text));
    expect(again).toContain('On record already');
    expect((await rows()).dated).toHaveLength(1);
  });
});

describe('a form that Teams sends twice', () => {
  const forms: [string, Record<string, unknown>][] = [
    [
      'a reference',
      { form: 'reference', in_customer: 'Fabrikam', in_date: '2026-03-03', in_holding: 'cloud-platform' },
    ],
    ['a pass', { form: 'exam', in_person: 'Ana Lima', in_exam: '70-532', in_date: '2026-03-03' }],
    [
      'what a competency needs',
      { form: 'need', id: 'gold:cloud-platform', in_references: '2', in_steps: '2 people: 70-532' },
    ],
    [
      'pasted lines',
      { form: 'import', in_lines: 'reference; Fabrikam; 2026-03-03\nexam; Ana Lima; 70-532; 2026-03-04' },
    ],
  ];

  it.each(forms)('is kept once, and says so: %s', async (_name, inputs) => {
    const form = { v: 1, action: 'save-form', ...inputs };
    const before = await kept();
    const first = saidAfter(await world.press(form));
    const once = await kept();
    expect(once).not.toEqual(before);
    const again = saidAfter(await world.press(form));
    expect(await kept()).toEqual(once);
    expect(again).not.toBe('');
    expect(first).not.toContain('already');
  });

  it('is kept once when it is about figures or a further date', async () => {
    await world.say('program maicpp');
    await world.say('add Data & AI');
    for (const form of [
      { form: 'figures', id: 'data-ai|smb', in_units_deployments: '3' },
      { form: 'dated', in_kind: 'specializations', in_name: 'Analytics', in_date: '2027-09-01' },
    ]) {
      await world.press({ v: 1, action: 'save-form', ...form });
      const once = await kept();
      await world.press({ v: 1, action: 'save-form', ...form });
      expect(await kept()).toEqual(once);
    }
  });

  it('removes and looks once', async () => {
    await world.say('add reference Fabrikam, 3 March 2026');
    const id = await recordId('ref');
    const press = { v: 1, action: 'remove-record', form: 'reference', id };
    await world.press(press);
    expect(saidAfter(await world.press(press))).toContain('gone already');
    const check = {
      v: 1,
      action: 'check-requirement',
      holdingId: 'cloud-platform',
      requirementId: 'opt-in',
      met: true,
    };
    await world.press(check);
    const once = await kept();
    await world.press(check);
    expect(await kept()).toEqual(once);
  });
});
