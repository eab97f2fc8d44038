import type { AppContext } from '../../src/app/turn/app-context';
import { handleAction } from '../../src/app/handle/handle-action';
import { handleMessage } from '../../src/app/handle/handle-message';
import { reconcileDaily } from '../../src/app/sweep/reconcile-wake-ups';
import type { ReminderLook } from '../../src/app/sweep/sweep-outcome';
import { runReminders } from '../../src/app/sweep/run-reminders';
import type { Card } from '../../src/cards/kit/card';
import type { Place } from '../../src/domain/team/place';
import type { Address, SendResult } from '../../src/ports';
import { ANA, createWorld, TENANT } from '../fakes/app-world';
import { buttonIn, cardIn, saidIn, textOf } from '../fakes/card-text';
import { localTime, plusDays } from './calendar';
import { ExpectedReminders } from './expected-reminders';
import { HABITS, type HabitName } from './people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface SimulatedTeam {
  readonly name: string;
  readonly zone: string;
  readonly program: 'mpn-2016' | 'maicpp';
  readonly habit: HabitName;
  readonly firstDate: string;
}

/** `who` may not run; absent: nobody does. Moments are read by the calendar, so a clock that jumps back may meet one again. */
export interface Outage {
  readonly from: string;
  readonly to: string;
  readonly who?: 'A' | 'B';
}

export interface Simulation {
  readonly store: Pick<AppContext, 'teams' | 'wakeUps' | 'index' | 'questions'>;
  readonly from: string;
  readonly to: string;
  readonly stepHours: number;
  readonly teams: readonly SimulatedTeam[];
  readonly outages: readonly Outage[];
  /** Once each: at that moment the clocks of all instances are set so many hours forward or back. */
  readonly jumps: readonly { readonly at: string; readonly hours: number }[];
  /** One in so many posts is refused, loses its answer, or takes its process with it. */
  readonly faultEvery: number;
}

export interface SimulationResult {
  readonly due: number;
  /** Cards that people got. */
  readonly sent: number;
  readonly lost: readonly string[];
  /** Cards people got again; each after a lost answer or process, and marked. */
  readonly repeated: number;
  readonly lostAnswers: number;
  readonly provisional: number;
  /** Everything that should not have been, in words. */
  readonly wrong: readonly string[];
  readonly sweeps: number;
}

/** Runs years of the production use cases in simulated time, and holds every card against what was to be expected. */
export async function simulateYears(simulation: Simulation): Promise<SimulationResult> {
  const run = new YearsRun(simulation);
  await run.setUp();
  while (run.goesOn()) await run.step();
  return run.result();
}

interface Life extends SimulatedTeam {
  readonly place: Place;
  expected: ExpectedReminders;
  nextHabit: number;
  lastAction: string;
  readonly due: Map<string, number>;
  readonly faults: Map<string, number>;
  readonly lostAnswers: Map<string, number>;
  provisional: number;
}

class YearsRun {
  private readonly simulation: Simulation;
  private readonly lives: Life[] = [];
  private readonly instances: readonly { readonly name: 'A' | 'B'; readonly ctx: AppContext }[];
  private readonly reconciles: ReadonlyMap<string, (asOf: number) => Promise<void>>;
  private readonly settled: readonly (() => Promise<void>)[];
  private readonly jumps: { readonly at: string; readonly hours: number }[];
  private readonly stages = new Map<string, readonly { id: string; daysBefore: number; title: string }[]>();
  private now: number;
  private stepNumber = 0;
  private posts = 0;
  private activities = 0;
  private faultCount = 0;
  private sweeps = 0;
  private sent = 0;
  private repeated = 0;
  private atOnce = false;
  private readonly wrong: string[] = [];
  private random = 20_260_101;

  constructor(simulation: Simulation) {
    this.simulation = simulation;
    this.now = Date.parse(simulation.from);
    this.jumps = [...simulation.jumps];
    const worlds = (['A', 'B'] as const).map((name) => ({ name, world: createWorld(simulation.from) }));
    this.instances = worlds.map(({ name, world }) => ({
      name,
      ctx: {
        ...world.ctx,
        ...simulation.store,
        now: () => this.now,
        newId: () => `${name}-${this.draw(1e9)}-${++this.activities}`,
        messenger: { ...world.ctx.messenger, post: async (to: Address, card: Card) => this.post(to, card) },
      },
    }));
    this.reconciles = new Map(this.instances.map(({ name, ctx }) => [name, reconcileDaily(ctx)]));
    this.settled = worlds.map(
      ({ world }) =>
        () =>
          world.settled(),
    );
    const programs = worlds[0]?.world.ctx.programs;
    for (const [id, program] of programs?.byId ?? []) this.stages.set(id, program.stages);
  }

  goesOn(): boolean {
    return this.now < Date.parse(this.simulation.to);
  }

  async setUp(): Promise<void> {
    for (const [index, team] of this.simulation.teams.entries()) {
      const place = { tenantId: TENANT, conversationId: `19:team-${index}@thread.tacv2` };
      const stages = this.stages.get(team.program) ?? [];
      this.lives.push({
        ...team,
        place,
        expected: new ExpectedReminders(stages, team.firstDate),
        nextHabit: 0,
        lastAction: '',
        due: new Map(),
        faults: new Map(),
        lostAnswers: new Map(),
        provisional: 0,
      });
      const life = this.lives[index] as Life;
      await this.say(life, `program ${team.program}`);
      this.atOnce = true;
      this.expect(life);
      await this.say(life, `anniversary ${team.firstDate}`);
      this.atOnce = false;
    }
  }

  async step(): Promise<void> {
    this.stepNumber += 1;
    this.now += this.simulation.stepHours * HOUR;
    this.jump();
    const alive = this.instances.filter(({ name }) => !this.isDown(name));
    if (alive.length === 0) return;
    for (const life of this.lives) await this.act(life);
    for (const life of this.lives) this.expect(life);
    await this.sweepUntilQuiet(alive);
    for (const life of this.lives) this.checkProvisional(life);
  }

  result(): SimulationResult {
    const lost = this.lives.flatMap((life) =>
      [...life.due.keys()].filter((key) => !life.expected.had.has(key)).map((key) => `${life.name}: ${key}`),
    );
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
    return {
      due: sum(this.lives.map((life) => life.due.size)),
      sent: this.sent,
      lost,
      repeated: this.repeated,
      lostAnswers: sum(this.lives.flatMap((life) => [...life.lostAnswers.values()])),
      provisional: sum(this.lives.map((life) => life.provisional)),
      wrong: this.wrong,
      sweeps: this.sweeps,
    };
  }

  private jump(): void {
    const [next] = this.jumps;
    if (!next || this.now < Date.parse(next.at)) return;
    this.jumps.shift();
    this.now += next.hours * HOUR;
  }

  private isDown(name: 'A' | 'B'): boolean {
    return this.simulation.outages.some(
      ({ from, to, who }) =>
        (who === undefined || who === name) && this.now >= Date.parse(from) && this.now < Date.parse(to),
    );
  }

  private get ctx(): AppContext {
    const alive = this.instances.find(({ name }) => !this.isDown(name)) ?? this.instances[0];
    return (alive as { ctx: AppContext }).ctx;
  }

  private async sweepUntilQuiet(alive: typeof this.instances): Promise<void> {
    for (let round = 0; round < 8; round++) {
      const looks = await Promise.all(alive.map(({ ctx }) => runReminders(ctx, { asOf: this.now })));
      this.sweeps += alive.length;
      for (const { name } of alive) await this.reconciles.get(name)?.(this.now);
      await Promise.all(this.settled.map((settled) => settled()));
      for (const look of looks.flat()) this.note(look);
      if (!looks.flat().some(isUnsettled)) return;
      this.now += 3 * MINUTE;
    }
  }

  private note({ place, outcome }: ReminderLook): void {
    if (outcome !== 'provisional') return;
    const life = this.lifeIn(place.conversationId);
    const { day } = localTime(life.zone, this.now);
    if (!life.expected.provisionalOn(day)) this.blame(life, 'a provisional cycle was opened too early');
    life.provisional += 1;
    life.expected.begin(life.expected.nextYear(), false);
    life.nextHabit = 0;
    this.expect(life);
  }

  /** What applies now is due from this step on: within the hours, unless a person's change brought it about. */
  private expect(life: Life): void {
    const { day, hour } = localTime(life.zone, this.now);
    if (!this.atOnce && (hour < 9 || hour >= 18)) return;
    const current = life.expected.on(day);
    if (!current || life.due.has(current.key) || life.expected.had.has(current.key)) return;
    life.due.set(current.key, this.stepNumber);
  }

  private checkProvisional(life: Life): void {
    const { day, hour } = localTime(life.zone, this.now);
    const yesterday = plusDays(day, -1);
    if (hour >= 10 && hour < 17 && life.expected.provisionalOn(yesterday)) {
      this.blame(life, 'no provisional cycle was opened');
    }
  }

  private async act(life: Life): Promise<void> {
    const { day, hour } = localTime(life.zone, this.now);
    const habit = HABITS[life.habit][life.nextHabit];
    if (!habit || hour < 10 || hour > 16 || life.lastAction >= day) return;
    if (life.expected.daysLeft(day) > habit.atDaysLeft) return;
    life.nextHabit += 1;
    life.lastAction = day;
    await this.do(life, habit.does, day);
  }

  private async do(life: Life, does: string, day: string): Promise<void> {
    const { expected } = life;
    switch (does) {
      case 'renew':
        return this.renew(life, day);
      case 'pause': {
        const wanted = plusDays(day, 30);
        const limit = plusDays(expected.date, -15);
        const until = wanted < limit ? wanted : limit;
        await this.say(life, 'pause');
        if (until >= day) expected.pausedUntil = until;
        return;
      }
      case 'snooze': {
        const until = plusDays(day, 7);
        await this.say(life, 'snooze 1 week');
        if (until <= plusDays(expected.date, -3)) expected.snooze = { until, number: 1 };
        return;
      }
      default:
        return this.correct(life, does, day);
    }
  }

  private async correct(life: Life, does: string, day: string): Promise<void> {
    const days = does === 'move-away' ? 20 : does === 'move-back' ? -20 : -30;
    const date = plusDays(life.expected.date, days);
    life.expected.correct(date, day);
    this.atOnce = true;
    this.expect(life);
    await this.say(life, `anniversary ${date}`);
    this.atOnce = false;
  }

  private async renew(life: Life, day: string): Promise<void> {
    const replies = await this.say(life, 'renewed today');
    const data = buttonIn(cardIn(replies), 'Yes, record it');
    const { expected } = life;
    const next = life.program === 'maicpp' ? plusDays(day, 365) : expected.nextYear();
    expected.begin(next, true);
    life.nextHabit = 0;
    this.atOnce = true;
    this.expect(life);
    await unlessDead(handleAction(this.ctx, { ...this.sender(life), data, via: 'execute' }), undefined);
    await Promise.all(this.settled.map((settled) => settled()));
    this.atOnce = false;
    const stored = (await this.ctx.teams.load(life.place)).team[0]?.value.anniversary;
    if (stored !== next) this.blame(life, `the next date is ${stored} and not ${next}`);
  }

  private async say(life: Life, text: string) {
    const replies = await unlessDead(
      handleMessage(this.ctx, { ...this.sender(life), text, mentions: [] }),
      [],
    );
    await Promise.all(this.settled.map((settled) => settled()));
    if (/I did not understand|Did you mean/i.test(saidIn(replies)))
      this.blame(life, `"${text}" was not understood`);
    return replies;
  }

  private sender(life: Life) {
    const { conversationId } = life.place;
    return {
      place: life.place,
      placeKind: 'channel' as const,
      replyTo: {
        tenantId: TENANT,
        conversationId,
        serviceUrl: 'https://smba.example/teams/',
        botId: '28:bot',
      },
      person: ANA,
      locale: 'en-GB',
      timeZone: life.zone,
      teamsTeamId: `${conversationId}-general`,
    };
  }

  /** The messenger of both instances: most posts arrive, some are refused, lose their answer or their process. */
  private async post(to: Address, card: Card): Promise<SendResult> {
    const life = this.lifeIn(to.conversationId);
    const key = life.expected.on(localTime(life.zone, this.now).day)?.key ?? 'nothing';
    const fate = this.drawFate(life, key);
    if (fate === 'refused')
      return { outcome: 'retry', reason: 'throttled', code: 'Throttled', afterMs: 30_000 };
    if (fate === 'lost before') return { outcome: 'unknown', reason: 'reset', code: 'reset' };
    if (fate === 'died before') throw new ProcessDied('before it sent');
    this.arrive(life, key, card);
    if (fate === 'lost after') return { outcome: 'unknown', reason: 'timeout', code: 'timeout' };
    if (fate === 'died after') throw new ProcessDied('after it had sent');
    const activityId = String(++this.activities);
    return { outcome: 'sent', ref: { conversationId: to.conversationId, activityId } };
  }

  private drawFate(life: Life, key: string): (typeof FATES)[number] | undefined {
    if (++this.posts % this.simulation.faultEvery !== 0) return undefined;
    const fate = FATES[this.faultCount++ % FATES.length];
    life.faults.set(key, (life.faults.get(key) ?? 0) + 1);
    if (fate !== 'refused') life.lostAnswers.set(key, (life.lostAnswers.get(key) ?? 0) + 1);
    return fate;
  }

  /** People see a card: the right one, on the right day, at the right hour, once. */
  private arrive(life: Life, key: string, card: Card): void {
    this.sent += 1;
    const { day } = localTime(life.zone, this.now);
    const text = textOf(card);
    this.checkWords(life, key, text);
    this.checkTime(life, key);
    this.checkOnce(life, key, text.includes('may have had this reminder before'));
    life.expected.posted(key, day);
  }

  private checkWords(life: Life, key: string, text: string): void {
    const { day } = localTime(life.zone, this.now);
    const left = life.expected.daysLeft(day);
    const days = Math.abs(left) === 1 ? '1 day' : `${Math.abs(left)} days`;
    const words = left === 0 ? 'Today' : `${days} ${left > 0 ? 'left' : 'past'}`;
    const title = life.expected.on(day)?.title;
    if (!text.includes(words)) this.blame(life, `${key} does not say "${words}"`);
    if (title && !text.includes(title)) this.blame(life, `${key} is not "${title}"`);
  }

  private checkTime(life: Life, key: string): void {
    const { hour } = localTime(life.zone, this.now);
    if (!this.atOnce && (hour < 9 || hour >= 18)) this.blame(life, `${key} came at ${hour} o'clock`);
    if (!life.due.has(key)) this.blame(life, `${key} came although it was not due`);
    if (!life.faults.has(key) && life.due.get(key) !== this.stepNumber) {
      this.blame(life, `${key} came later than it could`);
    }
  }

  private checkOnce(life: Life, key: string, marked: boolean): void {
    const again = (life.expected.had.get(key) ?? 0) > 0;
    if (again) this.repeated += 1;
    if (again && !marked) this.blame(life, `${key} came again and did not say so`);
    if (again && !life.lostAnswers.has(key))
      this.blame(life, `${key} came again although no answer was lost`);
    if (marked && !life.lostAnswers.has(key))
      this.blame(life, `${key} says that it may be a repeat and is none`);
  }

  private blame(life: Life, what: string): void {
    const { day, hour } = localTime(life.zone, this.now);
    this.wrong.push(`${day} ${hour}h ${life.name} (${life.expected.date}): ${what}`);
  }

  private lifeIn(conversationId: string): Life {
    const life = this.lives.find((each) => each.place.conversationId === conversationId);
    if (!life) throw new Error(`Nobody lives in ${conversationId}.`);
    return life;
  }

  /** A whole number from 0, repeatable from run to run. */
  private draw(below: number): number {
    this.random = (Math.imul(this.random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.random / 2 ** 32) * below);
  }
}

/** What may become of a post that goes wrong, in turn. */
const FATES = ['refused', 'lost before', 'died before', 'lost after', 'died after'] as const;

class ProcessDied extends Error {}

/** What came of it; the substitute when the process died over it, so that nobody got an answer. */
async function unlessDead<T, S>(work: Promise<T>, substitute: S): Promise<T | S> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ProcessDied) return substitute;
    throw error;
  }
}

function isUnsettled({ outcome, reason }: ReminderLook): boolean {
  return (
    ['retry', 'unknown', 'taken', 'error', 'provisional'].includes(outcome) ||
    (outcome === 'waiting' && (reason === 'claim' || reason === 'retry'))
  );
}
