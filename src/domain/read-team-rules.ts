import type { Command } from './command';
import { pattern, type MessagePattern } from './message-pattern';
import { dayContext, firstFound, type Reader, type Reading } from './message-reading';
import { readDaysBefore } from '../understanding/entities/read-days-before';

const NAMED = [
  '(?:nobody|no one|noone)(?: else)? (?:but|except|besides|other than) .+ (?:may|can|should be able to|is allowed to) (?:change|edit|set).*',
  '(?:only|just|let only|allow only) .+ (?:may |can |should be able to |(?:is|are|be) allowed to |to )(?:change|edit|set|touch|adjust).*',
  '(?:let only|allow only|let just) .+ (?:change|edit|set|touch|adjust).*',
  '(?:limit|restrict)(?: the| our| who can| who may)? (?:changes?|editing|edits|set-?up|settings)(?: .*)?',
  '(?:lock|protect)(?: (?:the|our|this))?(?: (?:set-?up|settings|changes))?',
].map(pattern);

const ALL =
  '(?:everyone|everybody|anyone|anybody|all(?: of us| members| the members| people)?|any member|every member|any of us|the whole team|all the team)';
const EVERYONE = [
  `(?:let |allow |permit |enable )?${ALL}(?: here| in (?:this|the|our) (?:team|channel|chat))?(?: (?:may|can|could|to|should be able to|is allowed to|are allowed to|shall|should|must be able to))? (?:change|edit|set|adjust|modify|update)(?: .*)?`,
  `(?:open|give|allow) (?:the |our )?(?:set-?up|settings|changes|editing)(?: (?:up|changes))?(?: again)? (?:to|for) ${ALL}(?: .*)?`,
  '(?:unlock)(?: (?:the|our|this))? (?:set-?up|settings|changes)(?: .*)?',
  '(?:do not|no longer) (?:limit|restrict)(?: the)? (?:changes|editing|set-?up)(?: .*)?',
].map(pattern);

const BEFORE = '(?:before|ahead|in advance|prior)(?: (?:of|to|the|our|your|it|that|time|<date>|renewal))*';
const ALSO = '(?: (?:also|too|in addition|as well|please))*';
const EXTRA = [
  `(?:please )?(?:also )?(?:<remind>) us${ALSO} (?<days>[^,].*?) ${BEFORE}${ALSO}`,
  `(?:please )?(?:also )?(?:<remind>) us${ALSO} (?<days>\\d[^,]*? days?)(?: too| as well| also)+`,
  `(?:extra|additional|more|further) (?:reminders?|stages?)(?: at| on|:)? (?<days>.+)`,
  `(?:add|set|send)(?: us)?(?: an?| some)? (?:extra|additional|further) (?:reminders?|stages?)(?: at| on| for)? (?<days>.+)`,
  `(?:add|set|send)(?: us)?(?: an?| some| another| one more) (?:reminders?|stages?)(?: at| on| for)? (?<days>[^,].*? ${BEFORE})`,
].map(pattern);
/** Said so, they come to those there are. */
const MORE = /\b(?:also|too|as well|in addition|add|another|one more)\b/;
const NO_EXTRA = [
  '(?:no|remove(?: the| all)?|drop(?: the| all)?|without) (?:extra|additional|further) (?:reminders?|stages?)',
].map(pattern);

const ESCALATE = ['(?:turn on|switch on|start|enable) escalat\\w+', 'escalat(?:e|ion on)(?: .*)?'].map(
  pattern,
);
const NO_ESCALATE = [
  '(?:turn off|switch off|stop|disable|no) escalat\\w+',
  'escalation off',
  'do not escalate(?: .*)?',
].map(pattern);

/** Who may change the set-up, which reminders come in addition, and whether a silent stage turns to people. */
export const readTeamRules: Reader = (reading) =>
  found(reading, NAMED, { do: 'limit-changes', to: 'named' }) ??
  found(reading, EVERYONE, { do: 'limit-changes', to: 'everyone' }) ??
  firstFound<Command>(reading, EXTRA, ({ slot, clause }) =>
    extraStages(reading, slot('days'), MORE.test(clause.text)),
  ) ??
  found(reading, NO_EXTRA, { do: 'extra-stages', days: [] }) ??
  found(reading, NO_ESCALATE, { do: 'escalation', on: false }) ??
  found(reading, ESCALATE, { do: 'escalation', on: true });

function found(
  reading: Parameters<Reader>[0],
  patterns: readonly MessagePattern[],
  command: Command,
): Command | undefined {
  return firstFound<Command>(reading, patterns, () => command);
}

/** Undefined where another day is named, which is a reminder put off: "remind us again 30 days before 1 June". */
function extraStages({ context }: Reading, text: string, more: boolean): Command | undefined {
  if (/\bagain\b/.test(text)) return undefined;
  const read = readDaysBefore(text, dayContext(context));
  switch (read.kind) {
    case 'days':
      return { do: 'extra-stages', days: read.days, more, unread: read.unread };
    case 'unreadable':
      return /\d/.test(text) ? { do: 'extra-stages', days: [], unread: [text] } : undefined;
    case 'missing':
      return undefined;
  }
}
