import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';

/** `none` stands for a value that is not there. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day like 2027-06-30');
const dayOrNone = z.union([day, z.literal('none')]);
const words = z.array(z.string().min(1));
const pattern = z.string().refine(isPattern, 'is no regular expression');

/** What the world of a case has otherwise than the usual one; see README.md. */
const givenSchema = z.strictObject({
  program: z.enum(['maicpp', 'mpn-2016']).optional(),
  anniversary: dayOrNone.optional(),
  holdings: words.optional(),
  setUp: z.boolean().optional(),
  contact: z.string().optional(),
  standIn: z.string().optional(),
  extraItems: words.optional(),
  ticked: words.optional(),
  assigned: z.record(z.string(), z.string()).optional(),
  due: z.record(z.string(), day).optional(),
  references: z
    .array(z.strictObject({ customer: z.string(), holding: z.string().optional(), day: day.optional() }))
    .optional(),
  exams: z
    .array(z.strictObject({ person: z.string(), certification: z.string(), day: day.optional() }))
    .optional(),
  pausedUntil: dayOrNone.optional(),
  personal: z.boolean().optional(),
});
export type Given = z.infer<typeof givenSchema>;

/** What must hold in the store, or be asked, once a request is carried out. */
const stateShape = {
  anniversary: dayOrNone,
  holdings: words,
  contact: z.string(),
  standIn: z.string(),
  timeZone: z.string(),
  pausedUntil: z.union([day, z.enum(['any', 'none'])]),
  snoozedUntil: z.union([day, z.enum(['any', 'none'])]),
  ticked: words,
  unticked: words,
  hasItem: words,
  hasNoItem: words,
  assigned: z.record(z.string(), z.string()),
  due: z.record(z.string(), dayOrNone),
  extraStages: z.array(z.int()),
  editors: z.enum(['named', 'everyone']),
  escalation: z.boolean(),
  program: z.enum(['maicpp', 'mpn-2016']),
  dateUnknown: z.literal(true),
  hasReference: words,
  hasNoReference: words,
  hasExam: z.array(z.strictObject({ person: z.string(), certification: z.string() })),
  hasNoExam: z.array(z.strictObject({ person: z.string(), certification: z.string() })),
  renewedAsked: z.literal(true),
  deletionAsked: z.literal(true),
  shows: pattern,
};

const thenSchema = z
  .strictObject({
    ...stateShape,
    /** In conversations, where it matters whether a change is made at once or proposed first. */
    mode: z.enum(['done', 'proposed']),
    asks: z.literal(true),
    unchanged: z.literal(true),
    must: z.array(pattern),
    mustNot: z.array(pattern),
    declines: z.literal(true),
    noHelpCard: z.literal(true),
  })
  .partial()
  .refine((then) => Object.keys(then).length > 0, 'says nothing');
export type Then = z.infer<typeof thenSchema>;

const turnSchema = z.strictObject({
  say: z.string(),
  then: thenSchema.optional(),
  short: z.boolean().optional(),
});

const common = {
  id: z.string(),
  kind: z.string().default('any'),
  locale: z.string().optional(),
  given: givenSchema.default({}),
  before: z.array(z.string()).default([]),
};
const singleSchema = z.strictObject({
  ...common,
  say: z.string(),
  then: thenSchema,
  short: z.boolean().default(false),
});
const conversationSchema = z.strictObject({ ...common, turns: z.array(turnSchema).min(1) });

/** One message or a conversation with what must be true after it, and the set (its file's name) it belongs to. */
export interface Case {
  readonly set: string;
  readonly id: string;
  readonly kind: string;
  readonly locale?: string | undefined;
  readonly given: Given;
  readonly before: readonly string[];
  readonly turns: readonly z.infer<typeof turnSchema>[];
  /** A conversation is counted by its turns. */
  readonly conversation: boolean;
}

export interface CaseFiles {
  readonly cases: readonly Case[];
  /** What is wrong with a file, such as `facts.yaml:12 (f003): then.must.0 is no regular expression`. */
  readonly problems: readonly string[];
}

/** Every case of the YAML files of a folder, in the order of their names; those that are wrong are left out and named. */
export function readCases(folder: string): CaseFiles {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.ya?ml$/.test(name)) : [];
  const files = names.sort().map((name) => parseCases(name, readFileSync(join(folder, name), 'utf8')));
  const cases = files.flatMap((file) => file.cases);
  const twice = cases.filter(({ id }, at) => cases.findIndex((each) => each.id === id) !== at);
  return {
    cases,
    problems: [
      ...files.flatMap((file) => file.problems),
      ...twice.map(({ set, id }) => `${set} (${id}): the id is taken already`),
    ],
  };
}

/** The cases of one file. A problem names the line and the key, never the sentence. */
export function parseCases(name: string, text: string): CaseFiles {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors.map(({ pos, code }) => `${name}:${lines.linePos(pos[0]).line} ${code}`);
  const entries: unknown = broken.length === 0 ? document.toJS() : [];
  if (!Array.isArray(entries)) return { cases: [], problems: [`${name} is no list of cases`] };
  const set = basename(name).replace(/\.ya?ml$/, '');
  const read = entries.map((entry: unknown, at) => {
    const one = parseCase(set, entry);
    if ('case' in one) return { cases: [one.case], problems: [] };
    const where = (path: readonly PropertyKey[]): string =>
      `${name}:${lineOf(document, lines, [at, ...path])}`;
    return {
      cases: [],
      problems: one.issues.map(
        ({ path, message }) => `${where(path)} (${idOf(entry)}): ${path.join('.')} ${message}`,
      ),
    };
  });
  return {
    cases: read.flatMap((each) => each.cases),
    problems: [...broken, ...read.flatMap((each) => each.problems)],
  };
}

type ReadCase = { readonly case: Case } | { readonly issues: readonly z.core.$ZodIssue[] };

function parseCase(set: string, entry: unknown): ReadCase {
  if (isRecord(entry) && 'turns' in entry) {
    const read = conversationSchema.safeParse(entry);
    if (!read.success) return { issues: read.error.issues };
    return { case: { set, ...read.data, conversation: true } };
  }
  const read = singleSchema.safeParse(entry);
  if (!read.success) return { issues: read.error.issues };
  const { say, then, short, ...rest } = read.data;
  return { case: { set, ...rest, turns: [{ say, then, short }], conversation: false } };
}

/** The line of the node at a path, or of the nearest one above it. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function idOf(entry: unknown): string {
  return isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : 'no id';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'i') !== undefined;
  } catch {
    return false;
  }
}
