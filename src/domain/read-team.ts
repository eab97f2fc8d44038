import type { Command } from './command';
import { strangeWords } from './known-words';
import { pattern, somewhere } from './message-pattern';
import { tellsMore } from './message-remainder';
import { firstFound, type Found, type ParseContext, type Reader, type Reading } from './message-reading';
import { findProgram } from './program-search';
import type { Program } from './program';
import { findTimeZone } from './time-zone-search';

const ZONE = '(?<zone>[^,;!?]+?)';
const ZONE_NAMED = [
  `(?:<set> )?(?:<our> )?(?:<new> )?(?:local time|(?:time ?-?)?(?:zone|clock))(?: (?:is|to|should be|=|:|as|would be|must be|changed to|has changed to|for us|of|in|now|will be|on))*:? ${ZONE}(?: (?:time|please|now|instead))*`,
  `(?:change|switch|set|move|use|take|go(?: by| with)?)(?: us| it)?(?: to)? (?<zone>[a-z]+ ?/ ?[a-z_/ ]+)`,
  `(?:use|switch(?: us)?(?: over)? to|post(?: \\S+){0,3}? (?:in|on|at|by)|change(?: us)?(?: over)? to|go (?:by|with)|work (?:in|with|on)|take|set(?: us| it| the clock| your clock)* (?:to|on)|remind us (?:in|at|on|by)|send(?: \\S+){0,3}? (?:in|on|by)|show(?: \\S+){0,3}? (?:in|on)|put us (?:in|on)|we (?:use|work on|work in|run on|go by|are on|are in|live in|follow)|everything in|reminders in|times in|all times in) (?:the |our )?${ZONE} (?:time|times|tz|time ?-?zone|hours?|clock)(?: (?:please|now|instead|zone|from now on))*`,
].map(pattern);
const ZONE_OF_PLACE = [
  `<we> (?:use|go by|follow|are on|work on) ${ZONE}`,
  `(?:<we>|our office|our team|most of us|all of us|everybody|everyone|the office|our offices?|the whole team|our headquarters?) (?:are|is|sits?|lives?|works?|moved|has moved|have moved|is based|are based|are located|is located|are now|are all|all|now|both|mostly|based|located|has been moved|relocated| )+ (?:in|on|to|at|from) (?:the )?${ZONE}(?: (?:now|time|time ?-?zone|please|these days))*`,
].map(pattern);

const HERE = '(?:<here>)';
const MOVE = [
  `(?:move|come|relocate|transfer|migrate|switch|hop|jump|go|change)(?: (?:over|the reminders|reminders|your reminders|our reminders|everything|yourself|with your reminders|them|all|us|to|from .+?))* ${HERE}.*`,
  `(?:post|send|put|bring|deliver|show|write|give|place|make|keep|remind|ping|have|do)(?: (?:us|me|all|the|your|our|next|future|coming|any|every|renewal|everything|them|it|<reminder>|from now on|only))* ${HERE}(?: .*)?`,
  `(?:use|take|choose|pick|switch to|move to|make|set) (?:this|the current) (?:channel|chat|conversation|place|group|thread|one)(?: (?:for|as|the|your|our|from|instead|now|new|home|place|to) ?.*)?`,
  `this (?:channel|chat|group|conversation) instead(?: of .+)?`,
  `(?:this|here|this channel|this chat|this one|this group|this place|this conversation)(?: here)? (?:is|should be|will be|shall be)(?: now)? (?:the |our |your )?(?:right|new|correct|proper|better|place|channel|chat|home|main|where)(?: .*)?`,
  `(?:<our> )?<reminder>(?: from now on)? (?:should|must|shall|have to|need to|are to|to)? ?(?:come|go|be posted|be sent|appear|land|be|show up|move|be delivered)(?: to)? ${HERE}(?: .*)?`,
].map(pattern);
const NOT_MOVE = somewhere('not|stop|never|checklist|status|requirements|changed what|history|item|list');

const PROGRAM = '(?<program>[^,;!?]+?)';
const SET_PROGRAM = [
  `(?:switch|change|move|set|put|use|migrate|transfer|take|select|choose|pick|go|convert|update|answer|work)(?: (?:us|our team|the team|over|back|me|it|everything|to|on|onto|into|with|by|for|the|our|your|program|programs?|pack|rules|=|from \\S+(?: \\S+)?))* ${PROGRAM}(?: (?:please|program|pack|rules|version|now|instead|from now on|for us|for our team|for this team))*`,
  `(?:(?:our|the|new) )?(?:partner )?(?:program|pack)(?::| (?:is|=|to|should be|will be|now))* ${PROGRAM}`,
  `<we> (?:are|work|belong|are enrolled|are registered|are members|are part|moved|have moved|switched|have switched|changed|migrated|joined|have joined|use|follow|run|are now|want|need|prefer|go with|should be|have been moved|should use|would like)(?: (?:on|in|with|under|of|by|to|over|now|already|a|the|using|part|member|onto|be))* ${PROGRAM}(?: (?:now|please|program|rules|already|instead))*`,
  `(?:it is|this is|make it) ${PROGRAM} (?:for us|now|here)`,
  `(?:the )?(?:old|new) ${PROGRAM}(?: (?:rules|program|pack|please))*`,
].map(pattern);

const AGE_ALONE = /^(?:(?:the|our|old|new|current|20\d\d|program|pack|rules|version|from|of|us|to) ?)+$/i;
const SAYS_PROGRAM = somewhere('program|pack|rules|rule set|version');
const PROGRAM_WANTED = pattern(
  `(?:the |our )?${PROGRAM} (?:program|pack|rules|version)(?: (?:please|for us|instead|now))*`,
);
/** Taken only from "we want …". */
const PROGRAM_ALONE = pattern('(?<program>\\S+(?: \\S+){0,5})');

const UNDO = pattern(
  '(?:(?:oops|sorry|no),? )?(?:that was wrong,? (?:go|take it|take that|put it|undo)(?: back| it| that)?|oops|ups|whoops|roll (?:it|that|this) back|undo|un-do|revert|roll ?back|take (?:that|it|this|my last change|the last change|the last one|that last one)(?: one)? back|take back|reverse|restore|cancel|scratch|forget|put (?:it|that|everything) back|change (?:it|that) back|go back|switch (?:it|that) back|set (?:it|that) back|bring (?:it|that) back|that was (?:a mistake|an accident|an error|by mistake|by accident|accidental|unintended|not intended|not on purpose|a slip|a typo)|i did not mean (?:that|to do that|to|it)|my mistake|wrong button|misclick|mis-click|i made a mistake|step back|ctrl ?[+-]? ?z)' +
    '(?: (?:that|it|this|the|my|our|last|latest|previous|recent|change|changes|action|step|edit|command|one|thing|entry|what i (?:just )?did|what you (?:just )?did|just|now|again|please|to|how|as|was|were|before|way|i|did|of|mine|we|made|have|had|done|been|back|deletion|delete|removal|update|setting|state|one step))*',
);
/** What people say when something went wrong, here or elsewhere. */
const SLIP =
  /^(?:oops|ups|whoops|my mistake|wrong button|mis-?click|i made a mistake|that was|i did not mean)\b/;
const UNDO_BARE = /^(?:forget|put|switch|go back)(?: it| that)?$|^(?:restore|cancel|reverse)$/;

const DELETE = [
  `(?:delete|erase|wipe|remove|forget|purge|destroy|clear|scrub|drop|throw away|get rid of|clean|eliminate)(?: (?:out|away|off|up))?(?: (?:all|everything|every|any|the|our|my|of|your|this|team's|team|stored|saved|personal|company|it|and|whole|entire|complete|related|kept|collected|that|what|records|bits?|trace|stuff))* (?:data|everything|information|info|records|traces?|memory|database|storage|what you (?:know|have|stored|saved|keep|store)|you (?:know|have|stored|saved|keep|store|hold)|about (?:us|me|our team|this team)|us|me)(?: .*)?`,
  `(?:delete|erase|wipe|purge|forget) (?:everything|all|it all|all of it|us|me|us all|us completely|this team|our team)`,
  `(?:i |we )?(?:request|demand|ask for|want) (?:the )?(?:deletion|erasure|removal) of (?:all )?(?:our|my) (?:data|information)(?: .*)?`,
  `<we> (?:want|would like|wish|request|demand)(?: to have)? (?:all )?(?:our|my) (?:data|information) (?:deleted|erased|removed|wiped|gone)(?: .*)?`,
  `(?:our|my|all our) (?:data|information) (?:to be )?(?:deleted|erased|removed|wiped|gone)(?: .*)?`,
  `(?:our|my|the) (?:data|information) (?:should|must|has to|needs to|shall|is to) be (?:deleted|erased|removed|wiped)(?: .*)?`,
].map(pattern);
const NOT_DELETE = somewhere(
  'item|items|checklist|list|reminders?|tasks?|competenc\\w+|designations?|contact|stand-?in|rules|instructions|references?|exams?|mail|file|customer|tenant|azure|device|laptop|licen[cs]es?|how|mailbox|account',
);

/** "time zone Europe/Berlin", "we're in Berlin, use our time"; a place alone only when it is one zone for certain. */
export const readTimeZone: Reader = (reading) =>
  firstFound<Command>(reading, ZONE_NAMED, ({ slot }) =>
    zone(slot('zone'), zoneSaid(reading, slot('zone'))),
  ) ?? firstFound<Command>(reading, ZONE_OF_PLACE, ({ slot }) => zone(slot('zone'), false));

/** "Time zone Narnia" is taken though nobody knows it, so that the answer can say so; "time zone of the calls" is not. */
function zoneSaid({ message }: Reading, name: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  const strange = strangeWords(name.toLowerCase()).length;
  return (
    /\b(?:time ?-?)?zone\b/.test(message.plain) &&
    words.length > 0 &&
    words.length <= 3 &&
    strange === words.length
  );
}

function zone(name: string, taken: boolean): Command | undefined {
  const found = findTimeZone(name);
  const known = 'timeZone' in found || found.suggestions.length > 0;
  return taken || known ? { do: 'set-time-zone', zone: name } : undefined;
}

/** "move here", "post the reminders in this channel". */
export const readMoveHere: Reader = (reading) =>
  NOT_MOVE.test(reading.message.plain)
    ? undefined
    : firstFound<Command>(reading, MOVE, () => ({ do: 'move-here' }));

/** "switch us to …", "program …", "we are on … now". */
export const readSetProgram: Reader = (reading) =>
  firstFound<Command>(reading, [...SET_PROGRAM, PROGRAM_WANTED], (found) => programIn(reading, found)) ??
  firstFound<Command>(reading, [PROGRAM_ALONE], (found) =>
    found.clause.form === 'request' ? programIn(reading, found) : undefined,
  );

function programIn({ context }: Reading, { slot, clause }: Found): Command | undefined {
  if (clause.form === 'permission') return undefined;
  const said = slot('program').replace(/^.*\bto\b /i, '');
  if (said.split(/\s+/).length > 8) return undefined;
  const found = findProgram(context.programs, said);
  if (found && 'program' in found) return { do: 'set-program', program: said };
  const program = SAYS_PROGRAM.test(clause.text) && programByAge(context, said);
  return program ? { do: 'set-program', program: program.id } : undefined;
}

/** "The old programme", "the 2016 pack": known when only one pack fits. */
function programByAge(context: ParseContext, said: string): Program | undefined {
  if (!AGE_ALONE.test(said)) return undefined;
  const packs = [...context.programs.byId.values()];
  const year = /\b20\d\d\b/.exec(said)?.[0];
  const fitting = packs.filter(({ id, name, validUntil }) => {
    if (year !== undefined) return `${id} ${name}`.includes(year);
    if (/\bold\b/i.test(said)) return validUntil !== undefined;
    return /\b(?:new|current)\b/i.test(said) && validUntil === undefined;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

export const readUndo: Reader = (reading) =>
  firstFound<Command>(reading, [UNDO], ({ clause }) =>
    UNDO_BARE.test(clause.text) || (SLIP.test(clause.text) && tellsMore(reading, clause))
      ? undefined
      : { do: 'undo' },
  );

export const readDeleteData: Reader = (reading) =>
  NOT_DELETE.test(reading.message.plain)
    ? undefined
    : firstFound<Command>(reading, DELETE, () => ({ do: 'delete-data' }));
