import { z } from 'zod';
import { credentials } from './program-credentials';
import {
  answer,
  change,
  event,
  furtherDate,
  holding,
  item,
  level,
  packDay,
  packId,
  packText,
  references,
  renewal,
  signInStep,
  source,
  stage,
  supportRoute,
  words,
} from './program-parts';

/** The shape of a programme pack: everything a partner programme says, as data. One YAML file each. */
export const programSchema = z.strictObject({
  id: packId,
  /** Raised with every change of content; teams are told of changes that came with a newer version. */
  version: z.int().positive(),
  name: packText,
  shortName: packText,
  also: z.array(packText).default([]),
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as "2016-01"'),
  /** The day on which every watched source was last compared with what this pack says; `npm run sources -- --record` writes it. */
  verifiedOn: packDay.optional(),
  /** Last day the programme existed; with it go `successor` and the quiet line shown on cards and answers. */
  validUntil: packDay.optional(),
  successor: packId.optional(),
  historical: packText.optional(),
  words,
  sources: z.array(source).min(1),
  levels: z.array(level).default([]),
  holdings: z.array(holding).default([]),
  references: references.optional(),
  credentials: credentials.optional(),
  renewal,
  stages: z.array(stage).min(1),
  items: z.array(item).default([]),
  answers: z.array(answer).default([]),
  /** Two or three questions to begin with, each word for word among the questions of an answer. */
  welcomeQuestions: z.array(packText.max(80)).max(3).default([]),
  changes: z.array(change).default([]),
  events: z.array(event).default([]),
  support: z.array(supportRoute).min(1),
  signIn: z.array(signInStep).default([]),
  furtherDates: z.array(furtherDate).default([]),
  /** Further questions that are answered by what the pack's other parts say, by the answer's id, such as `stage:ninety-days`. */
  asked: z.record(z.string(), z.array(packText)).default({}),
  /** Groups of words that mean the same to a search, such as [ppc, primary program contact]. */
  synonyms: z.array(z.array(packText).min(2)).default([]),
});

export type Program = z.infer<typeof programSchema>;
export type ProgramHolding = Program['holdings'][number];
export type Stage = Program['stages'][number];
export type ChecklistItem = Program['items'][number];
export type ProgramAnswer = Program['answers'][number];
export type SupportRoute = Program['support'][number];
export type ProgramChange = Program['changes'][number];
export type ProgramEvent = Program['events'][number];
export type SignInStep = Program['signIn'][number];
export type Evidence = Pick<ProgramAnswer, 'facts' | 'source' | 'asOf' | 'confidence'>;

/** The packs a bot knows, by id, and the one used until a team chooses. */
export interface Programs {
  readonly byId: ReadonlyMap<string, Program>;
  readonly defaultId: string;
}

/** The pack of that id, or the default pack when it is unknown (an operator removed it). */
export function programOf(programs: Programs, id: string | undefined): Program {
  const program = programs.byId.get(id ?? programs.defaultId) ?? programs.byId.get(programs.defaultId);
  if (!program) throw new Error(`The default programme "${programs.defaultId}" is not among the packs.`);
  return program;
}
