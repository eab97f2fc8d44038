import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { day, daysBetween } from '../../src/domain/calendar-day';
import type { Command } from '../../src/domain/command';
import { findHolding } from '../../src/domain/holding-search';
import { findItem } from '../../src/domain/item-search';
import { parseCommand } from '../../src/domain/parse-command';
import type { ParseContext } from '../../src/domain/message-reading';
import type { Program } from '../../src/domain/program';
import { findProgram } from '../../src/domain/program-search';
import { findTimeZone } from '../../src/domain/time-zone-search';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const saidQuestion = z.object({
  q: z.string(),
  kind: z.enum(['fact', 'not-stated', 'two', 'out-of-scope', 'own-data', 'request']),
  program: z.string(),
  ask: z.string().optional(),
  do: z.string().optional(),
  with: z
    .object({
      day: z.string(),
      holding: oneOrMore,
      level: oneOrMore,
      person: z.string(),
      item: z.string(),
      days: z.number(),
      zone: z.string(),
      program: z.string(),
    })
    .partial()
    .default({}),
});
type SaidQuestion = z.infer<typeof saidQuestion>;

const today = day('2026-11-22');
const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');
const ownItems = ['Call the distributor', 'Order the wire transfer form', 'Ask Kim about the purchase order'];
// Cards that answer a question about the programme just as well.
const ANSWERING = new Set(['support', 'requirements', 'changes', 'calls', 'sign-in']);

function programOf(id: string): Program {
  const program = programs.byId.get(id);
  if (!program) throw new Error(`No pack "${id}".`);
  return program;
}

function itemsOf(id: string) {
  const own = ownItems.map((text) => ({ id: text.toLowerCase(), text, facts: [] as string[] }));
  return [...programOf(id).items, ...own];
}

function contextOf({ program }: SaidQuestion): ParseContext {
  return {
    today,
    locale: 'en-US',
    programs,
    team: { programId: program, holdings: [], items: itemsOf(program) },
  };
}

type Verdict = 'right' | 'other' | 'changes' | 'own-data';

function verdictOf(question: SaidQuestion): Verdict {
  const command = parseCommand(question.q, contextOf(question));
  if (question.kind === 'request') return isRequested(command, question) ? 'right' : 'other';
  if (question.kind === 'own-data') return isAsked(command, question) ? 'right' : 'other';
  if (command.do === 'question') return 'right';
  if (command.do === 'show') return ANSWERING.has(command.what) ? 'right' : 'other';
  return command.do === 'ask' ? 'own-data' : 'changes';
}

function isAsked(command: Command, { ask }: SaidQuestion): boolean {
  if (ask === 'status') return command.do === 'show' && command.what === 'status';
  return command.do === 'ask' && command.about === ask;
}

function isRequested(command: Command, question: SaidQuestion): boolean {
  const { do: wanted = '', with: expected } = question;
  if (command.do === 'show') {
    const named = expected.holding === undefined || sameHoldings(question, [{ text: command.about ?? '' }]);
    return wanted === `show-${command.what}` && named;
  }
  return command.do === wanted && hasArguments(command, question);
}

function hasArguments(command: Command, question: SaidQuestion): boolean {
  const { with: expected } = question;
  switch (command.do) {
    case 'set-date':
      return command.date.kind === 'day' && command.date.day === expected.day;
    case 'add-holding':
    case 'drop-holding':
      return sameHoldings(question, command.holdings);
    case 'set-contact':
    case 'set-stand-in':
      return samePerson(command.name, question);
    case 'assign':
      return samePerson(command.name, question) && sameItem(command.item, question);
    case 'add-item':
      return command.item.toLowerCase() === expected.item?.toLowerCase();
    case 'tick':
    case 'untick':
    case 'remove-item':
      return sameItem(command.item, question);
    case 'snooze':
      return command.until.kind === 'day' && daysBetween(today, command.until.day) === expected.days;
    case 'set-time-zone':
    case 'set-program':
      return sameSetting(command, question);
    default:
      return true;
  }
}

function samePerson(name: string, { with: expected }: SaidQuestion): boolean {
  return name.toLowerCase() === expected.person?.toLowerCase();
}

function sameSetting(
  command: Extract<Command, { do: 'set-time-zone' | 'set-program' }>,
  { with: expected }: SaidQuestion,
): boolean {
  if (command.do === 'set-program') {
    const found = findProgram(programs, command.program);
    return found !== undefined && 'program' in found && found.program.id === expected.program;
  }
  const found = findTimeZone(command.zone);
  return 'timeZone' in found && found.timeZone === expected.zone;
}

function sameHoldings(
  { program, with: expected }: SaidQuestion,
  phrases: readonly { readonly text: string; readonly level?: string | undefined }[],
): boolean {
  const found = phrases.map(({ text, level }) => {
    const match = findHolding(programOf(program), text);
    return [match && 'holding' in match ? match.holding.id : undefined, level ?? match?.level];
  });
  const wanted = (expected.holding ?? []).map((id, index) => [id, expected.level?.[index]]);
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** Items are named by the id of their fact in the questions, own ones by their text. */
function sameItem(text: string, { program, with: expected }: SaidQuestion): boolean {
  const match = findItem(itemsOf(program), text);
  if (!match || !('item' in match) || expected.item === undefined) return false;
  return (
    match.item.facts.includes(expected.item) || match.item.text.toLowerCase() === expected.item.toLowerCase()
  );
}

const folder = join(__dirname, 'questions');
const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => z.array(saidQuestion).parse(parse(readFileSync(join(folder, name), 'utf8'))));

/** Rules are made with one half in view, picked by the text itself; the other half measures. */
function isTuned({ q }: SaidQuestion): boolean {
  return Number.parseInt(createHash('sha1').update(q).digest('hex').slice(0, 1), 16) % 2 === 0;
}

const judged = questions.map((question) => ({
  group: question.kind === 'request' || question.kind === 'own-data' ? question.kind : 'programme',
  part: isTuned(question) ? 'tune' : 'measure',
  verdict: verdictOf(question),
}));

function share(part: string, group: string, verdict: Verdict): number {
  const asked = judged.filter((each) => each.part === part && each.group === group);
  return asked.filter((each) => each.verdict === verdict).length / asked.length;
}

describe.each(['tune', 'measure'])('what is understood of the %s half of the messages', (part) => {
  afterAll(() => {
    const lines = ['request', 'own-data', 'programme'].map((group) => {
      const counts = (['right', 'other', 'own-data', 'changes'] as const).map(
        (verdict) => `${verdict} ${(share(part, group, verdict) * 100).toFixed(1)} %`,
      );
      return `${part} / ${group}: ${counts.join(', ')}`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('is the request with its arguments, in 95 of 100 requests', () => {
    expect(share(part, 'request', 'right')).toBeGreaterThanOrEqual(0.95);
  });

  it('is the topic asked about, in nearly all questions about own data', () => {
    expect(share(part, 'own-data', 'right')).toBeGreaterThanOrEqual(0.95);
  });

  it('is never a change of data where the programme or something else is meant', () => {
    expect(share(part, 'programme', 'changes')).toBe(0);
  });

  it('is hardly ever own data where the programme or something else is meant', () => {
    expect(share(part, 'programme', 'own-data')).toBeLessThanOrEqual(0.01);
    expect(share(part, 'programme', 'right')).toBeGreaterThanOrEqual(0.98);
  });
});
