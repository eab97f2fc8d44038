import type { Command } from '../../domain/requests/command';
import { answerQuestion } from '../answers/answer-question';
import { addItem, removeItem, tickByWords } from '../checklist/add-and-tick-items';
import { assignItem, dateItem, renameItem } from '../checklist/edit-items';
import { tellOwnData } from '../own-data/tell-own-data';
import { askToDelete, undoDeletion } from '../places/delete-data';
import { moveHere } from '../places/move-here';
import { pauseReminders, resumeReminders } from '../renewal/pause-reminders';
import { askAboutRenewal } from '../renewal/record-renewal';
import { snoozeReminders } from '../renewal/snooze-reminders';
import { replaceHoldings } from '../set-up/replace-holdings';
import { setContact } from '../set-up/set-contact';
import { setDate, setDateUnknown } from '../set-up/set-date';
import { addHoldings, dropHoldings } from '../set-up/set-holdings';
import { setProgram } from '../set-up/set-program';
import { limitChanges, setEscalation, setExtraStages } from '../set-up/set-team-rules';
import { setTimeZone } from '../set-up/set-time-zone';
import { showCard } from '../show/show-card';
import type { AppContext } from '../turn/app-context';
import type { IncomingMessage, Replies } from '../turn/conversation';
import type { Turn } from '../turn/turn';
import { undoChange } from '../undo/undo-change';
import { changeRecords } from './change-records';
import { askPlan } from './make-plan';
import { askWhoLeft } from './person-left';
import { replySmallTalk } from './small-talk';
import { unsetContact } from './unset-contact';

/** How a command is done, and who may say it when. */
export interface CommandUse<C extends Command> {
  /**
   * `reads`: everybody, and nobody is noted as acting here. `ticks`: everybody whom the use case lets. Without one it
   * changes something: only who may change the team, and not while its data is being deleted.
   */
  readonly access?: 'reads' | 'ticks';
  /** May be said while the data is being deleted, for it takes that back. */
  readonly whileDeleting?: true;
  readonly run: (ctx: AppContext, turn: Turn, command: C) => Replies;
}

/** Every command; one that is forgotten here does not compile. `carryOut` asks what may be done, and is the only door. */
export const COMMANDS: { readonly [K in Command['do']]: CommandUse<Command & { readonly do: K }> } = {
  show: { access: 'reads', run: showCard },
  ask: { access: 'reads', run: tellOwnData },
  chat: { access: 'reads', run: replySmallTalk },
  question: { access: 'reads', run: (ctx, turn, { text }) => answerQuestion(ctx, turn, text) },
  tick: {
    access: 'ticks',
    run: (ctx, turn, { item }) => tickByWords(ctx, turn, { words: item, done: true }),
  },
  untick: {
    access: 'ticks',
    run: (ctx, turn, { item }) => tickByWords(ctx, turn, { words: item, done: false }),
  },
  'set-program': { run: (ctx, turn, { program }) => setProgram(ctx, turn, program) },
  'set-date': { run: (ctx, turn, { date }) => setDate(ctx, turn, date) },
  'date-unknown': { run: setDateUnknown },
  'add-holding': { run: (ctx, turn, { holdings }) => addHoldings(ctx, turn, holdings) },
  'drop-holding': { run: (ctx, turn, { holdings }) => dropHoldings(ctx, turn, holdings) },
  'replace-holding': { run: replaceHoldings },
  'set-contact': {
    run: (ctx, turn, { name }) => setContact(ctx, turn, { role: 'contact', name, ...mentionsOf(turn, name) }),
  },
  'set-stand-in': {
    run: (ctx, turn, { name }) =>
      setContact(ctx, turn, { role: 'stand-in', name, ...mentionsOf(turn, name) }),
  },
  'unset-contact': { run: (ctx, turn, { role }) => unsetContact(ctx, turn, role) },
  'person-left': { run: (ctx, turn, { name }) => askWhoLeft(ctx, turn, name) },
  'set-time-zone': { run: (ctx, turn, { zone }) => setTimeZone(ctx, turn, zone) },
  'limit-changes': { run: (ctx, turn, { to }) => limitChanges(ctx, turn, to) },
  'extra-stages': { run: setExtraStages },
  escalation: { run: (ctx, turn, { on }) => setEscalation(ctx, turn, on) },
  'add-item': { run: (ctx, turn, { item }) => addItem(ctx, turn, item) },
  'remove-item': { run: (ctx, turn, { item }) => removeItem(ctx, turn, item) },
  'rename-item': { run: (ctx, turn, { item, text }) => renameItem(ctx, turn, { words: item, text }) },
  assign: {
    run: (ctx, turn, { item, name }) =>
      assignItem(ctx, turn, { words: item, name, ...mentionsOf(turn, name) }),
  },
  due: { run: (ctx, turn, { item, date }) => dateItem(ctx, turn, { words: item, date }) },
  snooze: { run: (ctx, turn, { until }) => snoozeReminders(ctx, turn, until) },
  pause: { run: (ctx, turn, { until }) => pauseReminders(ctx, turn, until) },
  resume: { run: resumeReminders },
  renewed: { run: (ctx, turn, { on }) => askAboutRenewal(ctx, turn, on) },
  records: { run: (ctx, turn, { change }) => changeRecords(ctx, turn, change) },
  'make-plan': { run: askPlan },
  'move-here': { run: moveHere },
  undo: {
    whileDeleting: true,
    run: async (ctx, turn) => (await undoDeletion(ctx, turn)) ?? undoChange(ctx, turn),
  },
  'delete-data': { run: askToDelete },
};

/** The people mentioned; of several only those with that name, for a message may name two. */
function mentionsOf(turn: Turn, name: string): Pick<IncomingMessage, 'mentions'> | object {
  if (!('mentions' in turn.input)) return {};
  const { mentions } = turn.input as IncomingMessage;
  const named = mentions.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()));
  return { mentions: named.length > 0 ? named : mentions };
}
