import { z } from 'zod';
import { SEND_REASONS } from './send-reason';
import { calendarDay, instant } from '../time/stored-time';

/** Somebody in Teams: `id` is the bot's id for the person (29:…), `aadId` the directory's. */
export const personSchema = z.object({ id: z.string(), name: z.string(), aadId: z.string().optional() });
export type Person = z.infer<typeof personSchema>;

/** Who renews. Without `id` the bot knows a name only and cannot mention or notify the person. */
export const contactSchema = z.object({
  name: z.string(),
  id: z.string().optional(),
  aadId: z.string().optional(),
});
export type Contact = z.infer<typeof contactSchema>;

/** What the team holds; ids of the programme pack. */
export const holdingSchema = z.object({ id: z.string(), level: z.string().optional() });
export type Holding = z.infer<typeof holdingSchema>;

/** A place in which the bot has been set up. One programme and one open cycle at a time. */
export const teamSchema = z.object({
  programId: z.string(),
  cycleId: z.string(),
  /** The day the membership expires; absent while the team does not know it. */
  anniversary: calendarDay.optional(),
  /** False for a date nobody confirmed: the provisional cycle after an unanswered "did you renew?". */
  dateConfirmed: z.boolean(),
  /** When the team said "I don't know the date yet"; the two nudges count from here. */
  dateUnknownSince: instant.optional(),
  holdings: z.array(holdingSchema),
  contact: contactSchema.optional(),
  standIn: contactSchema.optional(),
  timeZone: z.string(),
  locale: z.string(),
  /** Rises with every change; the set-up card carries it so that an old card cannot overwrite unseen. */
  revision: z.int(),
  setUpBy: personSchema,
  changedBy: personSchema,
  changedAt: instant,
  /** No reminder up to and including this day. */
  pausedUntil: calendarDay.optional(),
  /** The latest extra reminder somebody asked for: on that day, the `number`-th of that stage (`none` before all stages). */
  snooze: z.object({ until: calendarDay, stage: z.string(), number: z.int() }).optional(),
  /** What the team changed about stages of the pack: how many days before the date, and the words. */
  stageChanges: z
    .array(
      z.object({
        programId: z.string(),
        stageId: z.string(),
        daysBefore: z.int().optional(),
        text: z.string().optional(),
      }),
    )
    .optional(),
  /** Stages the team added to the pack's, in days before the date. */
  extraStages: z.array(z.int()).default([]),
  escalation: z.boolean().default(false),
  /** Who may change the set-up; `named`: the contact, the stand-in and whoever set it up. */
  editors: z.enum(['everyone', 'named']).default('everyone'),
  /** Somebody asked to delete everything; it is hidden now and erased a day later. */
  deletion: z.object({ at: instant, by: personSchema }).optional(),
});
export type Team = z.infer<typeof teamSchema>;

/** Whether reminders may be posted in a place, and if not, why. */
export const presence = z.enum(['here', 'archived', 'deleted', 'uninstalled', 'blocked']);

/** What is needed to post into a place; written only when it changed. */
export const placeFactsSchema = z.object({
  kind: z.enum(['personal', 'group', 'channel']),
  serviceUrl: z.string(),
  botId: z.string(),
  /** The Teams team a channel belongs to (its General channel's id), and names for people. */
  teamsTeamId: z.string().optional(),
  teamName: z.string().optional(),
  channelName: z.string().optional(),
  presence,
  presenceSince: instant.optional(),
  /** The conversation the team is being moved to; the move is finished by whoever looks here next. */
  movingTo: z.string().optional(),
  /** When the welcome card was posted; one per installation. */
  welcomedAt: instant.optional(),
});
export type PlaceFacts = z.infer<typeof placeFactsSchema>;

/** One run up to one anniversary; `closedBy` and the days are set when it has been archived by `renewed`. */
export const cycleSchema = z.object({
  id: z.string(),
  startedAt: instant,
  closedAt: instant.optional(),
  closedBy: personSchema.optional(),
  anniversary: calendarDay.optional(),
  /** Whether somebody had confirmed that date; should the renewal be taken back, it is so again. */
  dateConfirmed: z.boolean().optional(),
  renewedOn: calendarDay.optional(),
  nextAnniversary: calendarDay.optional(),
  nextCycleId: z.string().optional(),
});
export type Cycle = z.infer<typeof cycleSchema>;

/** A checklist item's state: done or open again, by whom, when. `itemId` is `pack:item` or an own item's id. */
export const tickSchema = z.object({
  cycleId: z.string(),
  itemId: z.string(),
  done: z.boolean(),
  by: personSchema,
  at: instant,
  /** How it was before, for whoever takes this back. */
  before: z.object({ done: z.boolean(), by: personSchema, at: instant }).optional(),
  /** This state was made by taking another one back. */
  takenBack: z.object({ at: instant, by: personSchema }).optional(),
});
export type Tick = z.infer<typeof tickSchema>;

/** What the team changed about a checklist: an own item, or a pack item renamed, hidden, assigned or dated. */
export const itemSettingSchema = z.object({
  cycleId: z.string(),
  itemId: z.string(),
  own: z.boolean(),
  text: z.string().optional(),
  hidden: z.boolean().default(false),
  /** When it was taken off the checklist; what went together goes back together. */
  hiddenAt: instant.optional(),
  assignee: contactSchema.optional(),
  dueDay: calendarDay.optional(),
  by: personSchema,
  at: instant,
});
export type ItemSetting = z.infer<typeof itemSettingSchema>;

/** How a delivery stands; `unknown`: the request left but no answer came. */
export const deliveryState = z.enum(['claimed', 'sent', 'retry', 'unknown', 'failed', 'gone']);

/** One intended message of the bot, claimed before it is sent; the key is cycle, anniversary, kind and number. */
export const deliverySchema = z.object({
  cycleId: z.string(),
  /** The date it was planned for; a corrected date is another delivery. */
  anniversary: z.string(),
  /** A stage id of the pack, `date-unknown`, `snooze-<stage>` … */
  kind: z.string(),
  number: z.int(),
  state: deliveryState,
  /** Of the process that claimed it, and until when its claim holds (real time). */
  token: z.string(),
  leaseUntil: instant,
  /** As of when it was decided, and when (real time) the row last changed. */
  asOf: instant,
  at: instant,
  attempts: z.int(),
  retryAt: instant.optional(),
  /** What stopped or delayed it; history puts it into words. */
  reason: z.enum(SEND_REASONS).optional(),
  /** What the service said about it. */
  code: z.string().optional(),
  possibleRepeat: z.boolean().default(false),
  daysLeft: z.int().optional(),
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** A posted card that is kept up to date when ticks change. */
export const liveCardSchema = z.object({
  cycleId: z.string(),
  conversationId: z.string(),
  activityId: z.string(),
  /** What the card shows: `reminder` of a stage, or `checklist` (of one stage, or all). */
  shows: z.enum(['reminder', 'checklist']),
  stageId: z.string().optional(),
  postedAt: instant,
});
export type LiveCard = z.infer<typeof liveCardSchema>;

/** Who changed what, for `history`; `what` is a code, `from`/`to` are values for people. */
export const changeEntrySchema = z.object({
  id: z.string(),
  at: instant,
  by: personSchema.optional(),
  what: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** The change that was taken back or made again; `more` lines of history tell of it besides. */
  of: z
    .object({
      what: z.string(),
      by: personSchema.optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      more: z.int().optional(),
    })
    .optional(),
});
export type ChangeEntry = z.infer<typeof changeEntrySchema>;
