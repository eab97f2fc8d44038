import { isChange } from '../../domain/requests/change-command';
import type { OwnDataSlots, OwnDataTopic } from '../../domain/requests/command';
import { lastChanged, type Spoken } from '../../domain/team/talk';
import { findTimeZone } from '../../understanding/zones/time-zone-search';
import type { Entity } from '../../understanding/entities/entity';
import { behindGoingOn, withPerson, type FollowUp } from '../../understanding/thread/follow-up';
import { ownSubject } from '../../understanding/thread/own-subject';
import {
  readPart,
  understandMessage,
  type Meaning,
  type MessageContext,
} from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { decideMeaning } from '../understood/decide-meaning';
import { followMeaning } from '../understood/follow-meaning';
import type { Followed } from '../understood/followed';
import { lacksSubject } from '../talk/lacks-subject';
import { tellOwnData } from '../own-data/tell-own-data';
import type { Turn } from '../turn/turn';

export type SpokenOwn = Extract<Spoken, { kind: 'own' }>;

interface Going {
  readonly spoken: SpokenOwn;
  readonly text: string;
  readonly follow: FollowUp | undefined;
  /** The message as it is understood by itself. */
  readonly alone: Meaning;
  readonly context: MessageContext;
}

/** What is understood with the subject in its place has to be as likely as this. */
const REWRITTEN_FROM = 0.5;
/** What a message says by itself may be more likely by so much. */
const LESS_LIKELY = 0.25;
/** Courtesy and the like that is as likely as this is meant as such: "take that back". */
const SURELY_ITSELF = 0.8;

/**
 * Goes on from what was told of the team's own data, or changed in it: the same question with another name, "when is it
 * due?" about the item spoken of, "give it to Ben". Undefined when the message stands for itself.
 */
export async function followOwn(ctx: AppContext, turn: Turn, going: Going): Promise<Followed | undefined> {
  const { spoken, follow, alone, context, text } = going;
  if (follow?.kind === 'name') {
    const narrowed = standsForItself(alone, 0.9) ? undefined : sameFor(ctx, turn, { spoken, follow });
    if (narrowed) return narrowed;
  }
  const elsewhere = inZone(ctx, turn, going);
  if (elsewhere) return elsewhere;
  const rewritten = rewrittenWith(going);
  if (rewritten === undefined || saysSeveral(text, context)) return undefined;
  const meaning = readPart(rewritten, context);
  if (!isBetter(meaning, going) || isAnotherDate(turn, meaning, text)) return undefined;
  return followMeaning(ctx, turn, { meaning, context, asks: isUnsure(turn, meaning) });
}

/** Of several changes in one message "him" is rather who is named in it. */
function saysSeveral(text: string, context: MessageContext): boolean {
  const parts = understandMessage(text, context);
  return parts.filter(({ command }) => command && isChange(command)).length > 1;
}

/** "It" is surely what was changed just now; after a question it may as well be something else, and the date always. */
function isUnsure({ rows, input, asOf }: Turn, { command }: Meaning): boolean {
  return command?.do === 'set-date' || lastChanged(rows, input.person.id, asOf) === undefined;
}

/** "Fabrikam told us their anniversary is 31 July": no word stands for this team's date there. */
function isAnotherDate(turn: Turn, meaning: Meaning, text: string): boolean {
  const { command } = meaning;
  if (command?.do !== 'set-date') return false;
  return decideMeaning(turn, { ...meaning, text, spans: [] }, command).kind === 'not-a-change';
}

function standsForItself({ label = 'out', probability }: Meaning, from: number): boolean {
  return label.startsWith('do:') && probability >= from;
}

/** The message with what was spoken of in the place of the word that stands for it. */
function rewrittenWith({ spoken, text, follow }: Going): string | undefined {
  const said = spoken.person === undefined ? undefined : withPerson(text, spoken.person);
  if (said !== undefined) return said;
  return follow?.kind === 'aspect' ? follow.text.replace('§', ownSubject(spoken)) : undefined;
}

/** Whether the message says more with the subject in it than by itself. */
function isBetter(meaning: Meaning, { alone, follow, spoken }: Going): boolean {
  if (!saysEnough(meaning)) return false;
  if (follow?.kind === 'aspect' && follow.by !== 'word') return isBareOrUnclear(alone, follow.by, spoken);
  if (isComplete(alone) && alone.probability >= SURELY_ITSELF) return false;
  const lessBy = alone.probability >= SURELY_ITSELF ? 0 : LESS_LIKELY;
  return lacksSubject(alone) || meaning.probability >= alone.probability - lessBy;
}

function saysEnough(meaning: Meaning): boolean {
  const area = areaOf(meaning);
  if (meaning.probability < REWRITTEN_FROM || !GONE_ON_WITH.has(area)) return false;
  return area !== 'do' || meaning.command !== undefined;
}

const GONE_ON_WITH: ReadonlySet<string> = new Set(['do', 'own', 'show', 'programme']);

/** Where no word stands for the subject, the message goes on from it only when it says little by itself. */
function isBareOrUnclear(alone: Meaning, by: 'bare' | 'place', spoken: SpokenOwn): boolean {
  if (alone.probability < REWRITTEN_FROM) return true;
  // "Until when?" after an item is about the item, whatever else it may be asked of.
  const areas = ['programme', 'out', 'small', ...(spoken.item === undefined ? [] : ['own'])];
  return by === 'bare' && areas.includes(areaOf(alone));
}

/** Whether it says by itself something that nothing has to be filled into. */
function isComplete({ label = 'out' }: Meaning): boolean {
  return label.startsWith('small:') || label.startsWith('bot:') || COMPLETE.has(label);
}

const COMPLETE: ReadonlySet<string> = new Set(['do:undo', 'do:resume', 'do:snooze', 'do:pause']);

function areaOf({ label = 'out' }: Meaning): string {
  return label.split(':')[0] ?? '';
}

/** The same question about the team's own data, narrowed to another name. */
function sameFor(
  ctx: AppContext,
  turn: Turn,
  { spoken, follow }: { readonly spoken: SpokenOwn; readonly follow: Extract<FollowUp, { kind: 'name' }> },
): Followed | undefined {
  const slots = slotsOf(follow.entity);
  if (!slots) return undefined;
  return { replies: tellOwnData(ctx, turn, { about: spoken.about as OwnDataTopic, slots }) };
}

const TOLD_IN_ZONES: ReadonlySet<string> = new Set(['date', 'next-reminder', 'sent', 'stages', 'time-zone']);

/** The same moment in another place: "and in New York?". A city is a zone only where a time was spoken of. */
function inZone(ctx: AppContext, turn: Turn, { spoken, text }: Going): Followed | undefined {
  const place = TOLD_IN_ZONES.has(spoken.about) ? behindGoingOn(text) : undefined;
  if (place === undefined || !('timeZone' in findTimeZone(place))) return undefined;
  return { replies: tellOwnData(ctx, turn, { about: spoken.about as OwnDataTopic, slots: { zone: place } }) };
}

function slotsOf(entity: Entity): OwnDataSlots | undefined {
  switch (entity.kind) {
    case 'person':
      return { person: entity.name };
    case 'holding':
      return { holding: entity.id };
    case 'item':
      return { item: entity.text };
    case 'certification':
      return { certification: entity.name };
    case 'customer':
      return { item: entity.name };
    case 'zone':
      return { zone: entity.name };
    default:
      return undefined;
  }
}
