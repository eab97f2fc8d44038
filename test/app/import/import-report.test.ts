import type { ActionReply } from '../../../src/app/turn/conversation';
import type { Card } from '../../../src/cards/kit/card';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';

const HEADER =
  'PGAMpnId,TrainingActivityId,TrainingTitle,TrainingType,IndividualFirstName,IndividualLastName,Email,CorpEmail,TrainingCompletionDate,ExpirationDate,ActivationStatus,Month';
const TITLES = [
  'Microsoft Certified: Azure Administrator Associate',
  'Microsoft Certified: Azure Solutions Architect Expert',
  'Microsoft Certified: Security Operations Analyst Associate',
  'Microsoft Certified: Azure Fundamentals',
];

/** A report of 41 invented people with 96 certifications, as the Downloads hub gives it to a reader in Britain. */
function trainingReport(): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; lines.length < 96; at++) {
    const person = at % 41;
    const title = TITLES[Math.floor(at / 41)] ?? '';
    const until = title.includes('Fundamentals') ? '' : '25/12/2027 23:07';
    lines.push(
      `123,${at},${title},Certification,Person,Number ${person},p${person}@fabrikam.example,p${person}@fabrikam.example,25/12/2026 23:07,${until},Active,2026-12`,
    );
  }
  return [
    `\uFEFF${HEADER}`,
    ...lines,
    '123,999,Exam AZ-305: Designing,Exam,Person,Number 1,,,25/12/2026 23:07,,Active,2026-12',
  ];
}

let world: World;

beforeEach(async () => {
  world = createWorld('2027-05-15T10:00:00+02:00');
  world.members = [MEGAN];
  await world.say('program maicpp');
  await world.say('anniversary 30 November 2027');
  await world.say('add Infrastructure');
}, 20_000);

const exams = async () => (await world.store.teams.load(CHANNEL)).exam.map(({ value }) => value);

async function paste(lines: readonly string[]) {
  const form = cardIn(await world.say('import'));
  return world.press({ ...buttonIn(form, 'Import'), in_lines: lines.join('\r\n') });
}

function cardOf(reply: ActionReply): Card {
  if (reply.kind === 'card') return reply.card;
  if (reply.kind === 'error') throw new Error(reply.text);
  return cardIn(reply.then ?? []);
}

/** Presses a button on the card that an answer left. */
async function pressOn(reply: ActionReply, title: string) {
  return world.press(buttonIn(cardOf(reply), title));
}

describe('a Training report of 41 people', () => {
  it('is shown before anything is written, taken over whole on yes, and counted by the forecast', async () => {
    const preview = await paste(trainingReport());
    const said = saidAfter(preview);
    expect(said).toContain('96 certifications of 41 people in 97 rows. Nothing is written yet.');
    expect(said).toContain('New: 96');
    expect(said).toContain('no certification, left out: 1');
    expect(await exams()).toHaveLength(0);
    expect(saidAfter(await pressOn(preview, 'Import'))).toContain('96 records imported');
    const kept = await exams();
    expect(kept).toHaveLength(96);
    expect(kept.filter(({ validUntil }) => validUntil === '2027-12-25')).toHaveLength(82 + 14);
    expect(JSON.stringify(await world.store.teams.load(CHANNEL))).not.toContain('fabrikam.example');
    expect(saidIn(await world.say('exams'))).toContain('Azure Administrator Associate: 2 of 2 people');
  });

  it('changes nothing a second time', async () => {
    await pressOn(await paste(trainingReport()), 'Import');
    const before = await exams();
    const again = await paste(trainingReport());
    expect(saidAfter(again)).toContain('This file changes nothing');
    expect(await exams()).toEqual(before);
  });

  it('is one thing to take back, and to do again', async () => {
    await world.say('Ben Ortiz passed SC-300 on 3 May 2027');
    await pressOn(await paste(trainingReport()), 'Import');
    expect(saidIn(await world.say('undo'))).toContain('Taken back: 96 records');
    expect((await exams()).map(({ person }) => person)).toEqual(['Ben Ortiz']);
    expect(saidIn(await world.say('history'))).toContain('imported 96 records');
  });

  it('goes on where a crash left it, and writes nothing twice', async () => {
    const preview = await paste(trainingReport());
    const write = world.ctx.teams.write.bind(world.ctx.teams);
    let writes = 0;
    Object.assign(world.ctx.teams, {
      write: async (...all: Parameters<typeof write>) => {
        if (++writes === 2) throw new Error('the process ended');
        return write(...all);
      },
    });
    await pressOn(preview, 'Import').catch(() => undefined);
    expect(await exams()).toHaveLength(90);
    expect(saidAfter(await pressOn(preview, 'Import'))).toContain('96 records imported');
    expect(new Set((await exams()).map(({ id }) => id)).size).toBe(96);
    expect(await exams()).toHaveLength(96);
  });

  it('offers what it no longer holds for removal, and removes it on yes alone', async () => {
    await world.say('Ben Ortiz passed SC-300 on 3 May 2027');
    const preview = await paste(trainingReport());
    expect(saidAfter(preview)).toContain('On record, not in this file: 1');
    const done = await pressOn(preview, 'Import');
    expect(await exams()).toHaveLength(97);
    const offer = await pressOn(done, '1 not in the file');
    expect(saidAfter(offer)).toContain('Ben Ortiz: ');
    expect(await exams()).toHaveLength(97);
    await pressOn(offer, 'Remove them');
    expect(await exams()).toHaveLength(96);
  });

  it('asks once where day and month cannot be told apart', async () => {
    const lines = ['Name;Exam;Date', 'Ana Bell;AZ-104;04/03/2027', 'Ben Ortiz;AZ-104;05/03/2027'];
    const form = cardIn(await world.say('import', { locale: 'en' }));
    const asked = await world.press(
      { ...buttonIn(form, 'Import'), in_lines: lines.join('\n') },
      { locale: 'en' },
    );
    expect(saidAfter(asked)).toContain('Which stands first');
    const preview = await world.press(buttonIn(cardOf(asked), 'The month'), { locale: 'en' });
    expect(await exams()).toHaveLength(0);
    await world.press(buttonIn(cardOf(preview), 'Import'), { locale: 'en' });
    expect((await exams()).map(({ passedOn }) => passedOn)).toEqual(['2027-04-03', '2027-05-03']);
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004 and so on', 'This is no text'],
    [
      'two columns of one name',
      'Name,Exam,Date,Exam\nAna,a,b,c',
      'Two columns have one name: "Exam", "Exam"',
    ],
  ])('says politely why it takes nothing of %s', async (_, text, words) => {
    expect(saidAfter(await paste([text]))).toContain(words);
    expect(await exams()).toHaveLength(0);
  });
});

describe('a pass said by its code', () => {
  it.each(['Ana Bell passed AZ-104 on 3 May 2027', 'Ana Bell passed az104 on 3 May 2027'])(
    'is kept as its certification: %s',
    async (text) => {
      await world.say(text);
      expect((await exams()).map(({ exam }) => exam)).toEqual(['Azure Administrator Associate']);
    },
  );

  it.each([
    ['Ben Ortiz passed SC-200 last week', 'Keep this pass?'],
    ['Ana Bell passed AZ-305 in May', 'On which day?'],
  ])('is asked back about where the day is not sure: %s', async (text, question) => {
    expect(saidIn(await world.say(text))).toContain(question);
    expect(await exams()).toHaveLength(0);
  });

  it('is asked for by its title where one exam does not earn it', async () => {
    const said = saidIn(await world.say('Ana Bell passed AZ-800 on 3 May 2027'));
    expect(said).toContain('AZ-800 alone does not earn Windows Server Hybrid Administrator Associate');
    expect(await exams()).toHaveLength(0);
  });
});

describe('a pass that has run out on the date', () => {
  it('is never green', async () => {
    await world.say('Ana Bell passed AZ-104 on 3 June 2026');
    const said = saidIn(await world.say('exams'));
    expect(said).toContain('counts until 3 June 2027 (computed from that day)');
    expect(said).toContain('Azure Administrator Associate: 0 of 2 people');
  });
});
