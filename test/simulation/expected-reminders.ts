import { daysFrom, nextYear, plusDays } from './calendar';

/** A stage of a pack, as far as a team's reminders depend on it. */
export interface ExpectedStage {
  readonly id: string;
  readonly daysBefore: number;
  readonly title: string;
}

/** What one team should hear, worked out from the words of the specification and not from the bot's code. */
export class ExpectedReminders {
  cycle = 1;
  date: string;
  pausedUntil = '';
  snooze: { readonly until: string; readonly number: number } | undefined;
  /** Keys of reminders people have got, or need not get again. */
  readonly had = new Map<string, number>();
  private readonly asked: string[] = [];
  private readonly stages: readonly ExpectedStage[];

  constructor(stages: readonly ExpectedStage[], date: string) {
    this.stages = stages;
    this.date = date;
  }

  /** The reminder that applies on a day: the last one that has begun. */
  on(day: string): { readonly key: string; readonly title: string | undefined } | undefined {
    if (day <= this.pausedUntil || this.provisionalOn(day)) return undefined;
    const begun = this.moments().filter((each) => each.day <= day);
    const last = begun.at(-1);
    return last && { key: `${this.cycle}|${this.date}|${last.kind}`, title: last.title };
  }

  /** A card was posted. */
  posted(key: string, day: string): void {
    this.had.set(key, (this.had.get(key) ?? 0) + 1);
    if (key.includes('|passed')) this.asked.push(day);
  }

  /** The date was corrected on that day: a card of the stage that applies now is not posted a second time. */
  correct(date: string, day: string): void {
    this.pausedUntil = '';
    this.snooze = undefined;
    this.date = date;
    const current = this.on(day);
    const [, , kind = ''] = current?.key.split('|') ?? [];
    const before = [...this.had.keys()].some((key) => {
      const [cycle, , other = ''] = key.split('|');
      return cycle === String(this.cycle) && other.split('+')[0] === kind.split('+')[0];
    });
    if (current && before && !this.had.has(current.key)) this.had.set(current.key, 1);
  }

  /** The next cycle begins, because somebody renewed or nobody answered. */
  begin(date: string, renewed: boolean): void {
    this.cycle += 1;
    this.date = date;
    this.snooze = undefined;
    if (renewed) this.pausedUntil = '';
    this.asked.length = 0;
  }

  /** Whether "did you renew?" counts as unanswered on that day. */
  provisionalOn(day: string): boolean {
    const last = this.asked.toSorted().at(-1);
    return last !== undefined && day >= plusDays(this.date, 38) && day >= plusDays(last, 7);
  }

  nextYear(): string {
    return nextYear(this.date);
  }

  daysLeft(day: string): number {
    return daysFrom(day, this.date);
  }

  private moments(): readonly { kind: string; day: string; title: string | undefined }[] {
    const staged = this.stages.flatMap(({ id, daysBefore, title }) => {
      const first = { kind: id, day: plusDays(this.date, -daysBefore), title };
      if (daysBefore >= 0) return [first];
      return [0, 7, 30].map((days) => ({ ...first, kind: `${id}+${days}`, day: plusDays(first.day, days) }));
    });
    const { snooze } = this;
    const extra = snooze ? [{ kind: `snooze+${snooze.number}`, day: snooze.until, title: undefined }] : [];
    return [...extra, ...staged].sort((a, b) => a.day.localeCompare(b.day));
  }
}
