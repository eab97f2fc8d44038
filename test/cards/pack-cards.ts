import { describeChangeNotice } from '../../src/cards/program/describe-change-notice';
import { describeUnknown } from '../../src/cards/program/describe-answer';
import { describeWelcome } from '../../src/cards/team/describe-help';
import type { Card } from '../../src/cards/kit/card';
import type { RecordFormName } from '../../src/domain/requests/record-form';
import type { ShowTopic } from '../../src/domain/requests/command';
import { pictureOf, type TeamPicture } from '../../src/domain/team/team-picture';
import { cardIn } from '../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, shippedPrograms, TENANT, type World } from '../fakes/app-world';

interface Walk {
  readonly world: World;
  readonly programId: string;
  readonly cards: Record<string, Card>;
}

/** What a team of each shipped programme holds, by the set-up card's inputs, and one of it as forms name it. */
const HELD: Readonly<
  Record<string, { readonly inputs: object; readonly id: string; readonly exam: string }>
> = {
  maicpp: { inputs: { in_holdings: ':data-ai,:security' }, id: 'data-ai', exam: 'DP-203' },
  'mpn-2016': {
    inputs: { in_holdings_gold: 'gold:cloud-platform', in_holdings_silver: 'silver:data-platform' },
    id: 'gold:cloud-platform',
    exam: '70-532',
  },
};

const TOPICS: readonly ShowTopic[] = [
  'status',
  'checklist',
  'preview',
  'requirements',
  'changes',
  'calls',
  'support',
  'sign-in',
  'programs',
  'help',
  'references',
  'exams',
  'score',
  'forecast',
  'calendar',
  'export',
];

const FORMS: readonly RecordFormName[] = [
  'reference',
  'exam',
  'dated',
  'import',
  'reminder-text',
  'checklist',
];

/** Every card of a shipped programme, as a team comes across them from the welcome to the renewal. */
export async function packCards(programId: string): Promise<Readonly<Record<string, Card>>> {
  const world = createWorld('2027-04-02T10:00:00+02:00', { ...shippedPrograms(), defaultId: programId });
  world.members = [MEGAN];
  Object.assign(world.ctx, { links: { linkTo: async () => 'https://bot.example.com/files/renewal?t=abc' } });
  Object.assign(world.ctx.messenger, {
    personalChat: async () => ({ outcome: 'sent', ref: { conversationId: 'a:megan', activityId: '1' } }),
  });
  const walk = { world, programId, cards: {} };
  await setUp(walk);
  await keepRecords(walk);
  for (const topic of TOPICS) await press(walk, topic, { action: 'show', what: topic });
  for (const form of FORMS) await press(walk, `form-${form}`, { action: 'open-form', form });
  await press(walk, 'set-up-change', { action: 'open-set-up' });
  await talk(walk);
  await share(walk);
  await remind(walk);
  await press(walk, 'history', { action: 'show', what: 'history' });
  return walk.cards;
}

async function setUp(walk: Walk): Promise<void> {
  const { world, programId, cards } = walk;
  cards['welcome'] = world.ctx.cards.welcome(
    describeWelcome(world.ctx.programs, { placeKind: 'channel', installedBy: 'Ana Lima' }),
  );
  await press(walk, 'set-up-first', { action: 'open-set-up' });
  const inputs = { in_program: programId, in_date: '2027-06-30', in_timeZone: 'Europe/Berlin' };
  const people = { in_contact: 'Megan Bowen', in_standIn: 'Ben Ortiz' };
  const saved = { action: 'save-set-up', revision: 0, ...inputs, ...people, ...HELD[programId]?.inputs };
  await press(walk, 'saved', saved);
  cards['reminder-first'] = lastPosted(walk);
}

async function keepRecords(walk: Walk): Promise<void> {
  const { world, programId } = walk;
  const { id = '', exam = '' } = HELD[programId] ?? {};
  const holding = id.split(':').at(-1) ?? '';
  let minute = 10;
  const save = async (form: RecordFormName, inputs: object): Promise<void> => {
    world.at(`2027-04-02T10:${minute++}:00+02:00`);
    await world.press({ v: 1, action: 'save-form', form, ...inputs });
  };
  await save('need', { id, in_references: '2', in_steps: `2 people: ${exam}` });
  await save('reference', { in_customer: 'Fabrikam', in_date: '2026-03-03', in_holding: holding });
  await save('reference', { in_customer: 'Contoso', in_date: '2025-05-20', in_holding: holding });
  await save('exam', { in_person: 'Ana Lima', in_exam: exam, in_date: '2026-09-01' });
  const [first, second] = world.ctx.programs.byId.get(programId)?.items ?? [];
  const { cycleId } = (await pictureFrom(walk)).team;
  world.at('2027-04-02T10:30:00+02:00');
  for (const item of [first, second]) {
    await world.press({ v: 1, action: 'tick', cycleId, itemId: `pack:${item?.id}`, done: true });
  }
}

/** Answers, questions back and what is said when nothing is known. */
async function talk(walk: Walk): Promise<void> {
  const { world, programId, cards } = walk;
  const { program, team } = await pictureFrom(walk);
  const answer = program.answers.find(({ questions }) =>
    questions.includes(program.welcomeQuestions[0] ?? ''),
  );
  await press(walk, 'answer', { action: 'answer', programId, answerId: `answer:${answer?.id}` });
  const [nearest] = world.ctx.answers(program).documents.values();
  const asked = 'what about the renewal?';
  cards['unknown'] = world.ctx.cards.unknown(describeUnknown(program, asked, nearest ? [nearest] : []));
  await press(walk, 'sign-in-step', {
    action: 'sign-in-step',
    programId,
    stepId: program.signIn[0]?.options[0]?.next,
  });
  await propose(walk);
  await press(walk, 'confirm', { action: 'renewed', cycleId: team.cycleId, day: '2027-04-01' });
  await press(walk, 'not-yet', { action: 'not-yet', cycleId: team.cycleId });
  const ana = { place: { tenantId: TENANT, conversationId: 'a:ana' }, placeKind: 'personal' as const };
  await press(walk, 'portfolio', { action: 'show', what: 'portfolio' }, ana);
  cards['announce'] = world.ctx.cards.notice(
    describeChangeNotice(await pictureFrom(walk), program.changes.slice(0, 3)),
  );
}

/** What is asked before a change that was not said plainly: of one thing with its old and new value, and of several. */
async function propose({ world, cards }: Walk): Promise<void> {
  for (const [name, text] of [
    ['proposal', '3 March 2028'],
    ['proposal-contact', 'perhaps the contact is Ben Ortiz'],
    ['proposal-several', 'perhaps the contact is Ben Ortiz. perhaps our anniversary is 3 March 2028'],
  ] as const) {
    cards[name] = cardIn(await world.say(text));
    await world.say('no');
  }
}

async function share(walk: Walk): Promise<void> {
  await press(walk, 'share', { action: 'share' });
  const [status, guide] = walk.world.posted.filter(({ to }) => to.conversationId === 'a:megan');
  if (!status || !guide) throw new Error('Status and guide were expected.');
  walk.cards['shared-status'] = status.card;
  walk.cards['shared-guide'] = guide.card;
}

/** The last reminder before the date and the question after it. */
async function remind(walk: Walk): Promise<void> {
  for (const [name, day] of [
    ['reminder-last', '2027-06-16'],
    ['reminder-passed', '2027-07-01'],
  ] as const) {
    walk.world.at(`${day}T10:00:00+02:00`);
    await walk.world.sweep();
    walk.cards[name] = lastPosted(walk);
  }
}

async function press(
  { world, cards }: Walk,
  name: string,
  data: object,
  where: Parameters<World['press']>[1] = {},
): Promise<void> {
  const reply = await world.press({ v: 1, ...data }, where);
  const [below] = reply.kind === 'error' ? [] : (reply.then ?? []);
  const card = reply.kind === 'card' ? reply.card : below?.kind === 'card' ? below.card : undefined;
  if (!card) throw new Error(`Nothing was shown for "${name}".`);
  cards[name] = card;
}

function lastPosted({ world }: Walk): Card {
  const last = world.posted.at(-1);
  if (!last) throw new Error('A reminder was expected.');
  return last.card;
}

async function pictureFrom({ world }: Walk): Promise<TeamPicture> {
  const picture = pictureOf(await world.store.teams.load(CHANNEL), world.ctx.programs, world.ctx.now());
  if (!picture) throw new Error('The team was expected to be set up.');
  return picture;
}
