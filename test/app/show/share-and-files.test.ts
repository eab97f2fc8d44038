import { collectExport } from '../../../src/app/show/collect-export';
import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  await world.say('add Cloud Platform gold');
});

async function rows() {
  return world.store.teams.load(CHANNEL);
}

async function paste(...lines: readonly string[]): Promise<string> {
  const form = cardIn(await world.say('import'));
  return saidAfter(await world.press({ ...buttonIn(form, 'Import'), in_lines: lines.join('\n') }));
}

describe('sharing with the contact', () => {
  beforeEach(async () => {
    world.members = [{ ...MEGAN, email: 'megan@fabrikam.example' }];
    await world.say('contact Megan Bowen');
  });

  it('sends status and guide in a personal chat', async () => {
    Object.assign(world.ctx.messenger, {
      personalChat: async () => ({ outcome: 'sent', ref: { conversationId: 'a:megan', activityId: '1' } }),
    });
    expect(saidIn(await world.say('share with contact'))).toContain('Sent to Megan Bowen');
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual(['a:megan', 'a:megan']);
    const [status, guide] = world.posted.map(({ card }) => textOf(card));
    expect(status).toContain('Where Partner team stands, sent by Ana Lima');
    expect(guide).toContain('What is to be done');
    expect(JSON.stringify(world.posted)).not.toContain('Action.Execute');
  });

  it('prepares a chat where the bot is not installed for them', async () => {
    const replies = await world.say('share with contact');
    expect(saidIn(replies)).toContain('I cannot write to Megan Bowen myself');
    const [link = ''] = /https:\/\/teams\.microsoft\.com\/l\/chat[^"]*/.exec(JSON.stringify(replies)) ?? [];
    const query = new URL(link).searchParams;
    expect(query.get('users')).toBe('megan@fabrikam.example');
    expect(query.get('message')).toContain('our anniversary date is 30 June 2027, 166 days left');
    expect(world.posted).toEqual([]);
  });

  it('is not for guests', async () => {
    const reply = await world.press({ v: 1, action: 'share' }, { person: GUEST });
    expect(saidAfter(reply)).toContain('Guests can read and tick');
  });
});

test('without a contact it says how to name one', async () => {
  expect(saidIn(await world.say('share with contact'))).toContain('Say "contact" and a name');
});

describe('importing lines', () => {
  it('keeps every good line and gives back the bad ones with their numbers', async () => {
    const said = await paste(
      'reference; Fabrikam, Inc.; 3 March 2026; Cloud Platform',
      'reference; Contoso; someday',
      '',
      'exam\tAna Lima\t70-532\t2026-03-04',
      'invoice; 12',
      'exam, Megan Bowen, 70-533, 26-03-04',
    );
    expect(said).toContain('2 of 5 lines were imported');
    expect(said).toContain('2 lines are saved, the others are not');
    expect(said).not.toContain('Nothing is saved yet');
    expect(said).toContain('Line 2 ("reference; Contoso; someday"): On which day?');
    expect(said).toContain('Line 5 ("invoice; 12"): begin it with');
    expect(said).toContain(
      'Line 6 ("exam, Megan Bowen, 70-533, 26-03-04"): That date can be read in two ways',
    );
    expect(said).toContain('reference; Contoso; someday\ninvoice; 12\nexam, Megan Bowen, 70-533, 26-03-04');
    const { ref, exam } = await rows();
    expect(ref.map(({ value }) => value)).toMatchObject([
      { customer: 'Fabrikam, Inc.', givenOn: '2026-03-03', holdingId: 'cloud-platform' },
    ]);
    expect(exam.map(({ value }) => value)).toMatchObject([{ person: 'Ana Lima', exam: '70-532' }]);
  });

  it('finds the day although a name holds something like one, and the last day of a pass after it', async () => {
    expect(
      await paste(
        'reference; 1 May Ltd; 2026-03-03',
        'reference; 3 March 2026; 2 June Group',
        'exam; Ana Lima; 70-532; 2026-03-04; 2028-03-04',
      ),
    ).toContain('3 records imported');
    const { ref, exam } = await rows();
    expect(ref.map(({ value }) => [value.customer, value.givenOn]).sort()).toEqual([
      ['1 May Ltd', '2026-03-03'],
      ['2 June Group', '2026-03-03'],
    ]);
    expect(exam.map(({ value }) => [value.passedOn, value.validUntil])).toEqual([
      ['2026-03-04', '2028-03-04'],
    ]);
  });

  it('drops nothing of a line in silence', async () => {
    const said = await paste(
      'reference; Contoso; 2026-03-03; Cloud Platform; by phone',
      'exam; Ana Lima; 70-532; 2026-03-04; for ever',
    );
    expect(said).toContain('0 of 2 lines were imported');
    expect(said).toContain('Nothing was imported');
    expect(said).toContain('): what is "by phone" for?');
    expect(said).toContain('The last day it counts: "for ever" is not a day');
    expect(said).toContain('reference; Contoso; 2026-03-03; Cloud Platform; by phone\nexam; Ana Lima');
  });

  it('counts what was on record already, in the paste or before, and keeps it once', async () => {
    const line = 'reference; Fabrikam; 2026-03-03';
    expect(
      await paste(line, 'Reference;fabrikam;3 March 2026', 'exam; Ana Lima; 70-532; 2026-03-04'),
    ).toContain('1 more was on record already');
    expect(await paste(line)).toContain('All of it is on record already');
    expect(await paste(line, 'nonsense', 'exam; Megan Bowen; 70-532; 2026-03-04')).toContain(
      '1 of 3 lines were imported. 1 more was on record already.',
    );
    expect((await rows()).ref).toHaveLength(1);
  });

  it('takes as many lines as one write can hold, and says when there are more', async () => {
    const lines = Array.from({ length: 90 }, (_, at) => `exam;P ${at};70-532;2026-03-03`);
    expect(await paste(...lines)).toContain('90 records imported');
    expect((await rows()).exam).toHaveLength(90);
    expect(await paste(...lines, 'exam;P 1;70-533;2026-03-03')).toContain('90 more were on record already');
    const others = Array.from({ length: 91 }, (_, at) => `exam;Q ${at};70-532;2026-03-03`);
    expect(await paste(...others)).toContain('I take 90 new records at a time; yours are 91');
    expect(await paste('x'.repeat(9000))).toContain('I take up to 8000 characters at a time');
    expect((await rows()).exam).toHaveLength(91);
  });
});

describe('the export', () => {
  it('holds what was kept, opens safely in a spreadsheet, and its records can be imported again', async () => {
    await paste(
      'reference; Fabrikam "East", Inc.; 3 March 2026; Cloud Platform',
      'exam; =cmd(); 70-532; 2026-03-03; 2028-03-03',
    );
    await world.say('tick the fees');
    const csv = (await collectExport(world.ctx, CHANNEL)) ?? '';
    expect(csv).toContain(
      'reference,"Fabrikam ""East"", Inc.",,2026-03-03,Cloud Platform,Ana Lima,2027-01-15T09:00:00.000Z',
    );
    expect(csv).toContain("exam,'=cmd(),70-532,2026-03-03,2028-03-03,Ana Lima");
    expect(csv).toContain('change,holdings,');
    const before = await rows();
    for (const each of [...before.ref, ...before.exam]) {
      const kind = 'customer' in each.value ? 'reference' : 'exam';
      await world.press({ v: 1, action: 'remove-record', form: kind, id: each.value.id });
    }
    const records = csv
      .split('\r\n')
      .filter((line) => /^(kind|reference|exam),/.test(line.replace(/^\uFEFF/, '')));
    expect(await paste(...records)).toContain('2 records imported');
    const after = await rows();
    expect(after.ref.map(({ value }) => value.customer)).toEqual(
      before.ref.map(({ value }) => value.customer),
    );
    expect(after.exam.map(({ value }) => [value.person, value.validUntil])).toEqual([
      ['=cmd()', '2028-03-03'],
    ]);
  });

  it('says what is missing where browsers cannot reach the bot', async () => {
    expect(saidIn(await world.say('export'))).toContain('PUBLIC_URL');
  });
});
