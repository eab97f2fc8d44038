import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import { keepResults } from '../../memoize';
import { placeOf, type PlaceKind } from '../../domain/team/place';
import { parseTimeZone } from '../../domain/time/time-zone';
import type { EditedMessage, Incoming, IncomingAction, IncomingMessage } from '../../app/turn/conversation';
import { activitySchema, type Account, type ParsedActivity } from './activity-schema';
import { tenantOf } from '../connection/activity-tenant';
import { readMentions } from './mention-text';
import { markQuoted } from './quoted-lines';

/** An activity that can be placed: everything but the person is known. */
export interface Placed {
  readonly activity: ParsedActivity;
  readonly context: Omit<Incoming, 'person'>;
}

const defaultLocale = 'en-US';
const placeKinds: ReadonlyMap<string, PlaceKind> = new Map([
  ['personal', 'personal'],
  ['groupChat', 'group'],
  ['channel', 'channel'],
]);

/** Reads what every activity has; undefined when it is malformed, names no tenant (or two) or an unknown kind of conversation. */
export function readPlaced(raw: unknown): Placed | undefined {
  const parsed = activitySchema.safeParse(raw);
  const tenantId = tenantOf(raw);
  if (!parsed.success || tenantId === undefined) return undefined;
  const activity = parsed.data;
  const placeKind = placeKindOf(activity);
  if (!placeKind) return undefined;
  const { conversation, serviceUrl, recipient } = activity;
  const context = {
    place: placeOf(tenantId, conversation.id),
    placeKind,
    replyTo: { tenantId, conversationId: conversation.id, serviceUrl, botId: recipient.id },
    locale: localeOf(activity),
    ...timeZoneOf(activity),
    ...namesOf(activity),
    ...(placeKind === 'personal' && isFromCopilot(activity) && { inCopilot: true as const }),
    ...(recipient.isTargeted && placeKind !== 'personal' && { onlyForMe: true as const }),
  };
  return { activity, context };
}

/** Chats inside Copilot come by way of Teams, told apart by one entity. */
function isFromCopilot({ entities }: ParsedActivity): boolean {
  return entities.some(({ type, id }) => type === 'ProductInfo' && id?.toUpperCase() === 'COPILOT');
}

/** What somebody wrote; undefined when nobody is named as the sender. */
export function readMessage(placed: Placed): IncomingMessage | undefined {
  const { activity } = placed;
  const incoming = withPerson(placed);
  if (!incoming) return undefined;
  const spoken = readMentions(activity.text ?? '', activity.entities, activity.recipient.id);
  return { ...incoming, ...spoken, text: markQuoted(spoken.text, htmlOf(activity)) };
}

/** Ids of messages are the moment at which they were sent, in milliseconds, as all of Teams' are. */
const MOMENT = /^1\d{12}$/;

/** A message as its sender wrote it anew; undefined for any other change of a message, such as a preview of a link. */
export function readEdit(placed: Placed): EditedMessage | undefined {
  const { id = '', channelData } = placed.activity;
  const message = channelData.eventType === 'editMessage' ? readMessage(placed) : undefined;
  return message && { ...message, ...(MOMENT.test(id) && { sentAt: Number(id) }) };
}

/** The message as clients show it; '' where Teams does not send it. */
function htmlOf({ attachments }: ParsedActivity): string {
  return attachments.find(({ contentType }) => contentType === 'text/html')?.content ?? '';
}

/** What one client sends with a button in place of no text. */
const NO_TEXT = '|EMPTY|';

/** True for a button of kind Action.Submit, which Teams sends as a message with a value and no text. */
export function isSubmit({ activity }: Placed): boolean {
  const { type, text = '', value } = activity;
  const isEmpty = text.trim() === '' || text.trim() === NO_TEXT;
  return type === (ActivityTypes.Message as string) && isEmpty && typeof value === 'object' && value !== null;
}

const executeSchema = z.object({
  action: z.object({ type: z.literal('Action.Execute'), data: z.unknown().optional() }),
});

/** A pressed button, by either kind of action; undefined when it is malformed. */
export function readAction(placed: Placed): IncomingAction | undefined {
  const { activity } = placed;
  const incoming = withPerson(placed);
  if (!incoming) return undefined;
  const card = activity.replyToId === undefined ? {} : { cardActivityId: activity.replyToId };
  if (isSubmit(placed)) return { ...incoming, ...card, via: 'submit', data: activity.value };
  const execute = executeSchema.safeParse(activity.value);
  return execute.success
    ? { ...incoming, ...card, via: 'execute', data: execute.data.action.data }
    : undefined;
}

/** What every activity has, with who acted; undefined when that is nobody, or the bot itself. */
export function withPerson({ activity, context }: Placed): Incoming | undefined {
  const { from, recipient } = activity;
  if (!from || from.id === recipient.id) return undefined;
  const { id, name = '', aadObjectId } = from;
  const guest = isGuest(from, context.place.tenantId);
  return {
    ...context,
    person: { id, name, guest, ...(aadObjectId !== undefined && { aadId: aadObjectId }) },
  };
}

function isGuest({ userRole, tenantId, properties }: Account, home: string): boolean {
  const role = (userRole ?? properties?.userRole ?? '').toLowerCase();
  const tenant = tenantId ?? properties?.tenantId ?? home;
  return role === 'guest' || role === 'anonymous' || tenant !== home;
}

function placeKindOf({ conversation, channelData }: ParsedActivity): PlaceKind | undefined {
  if (conversation.conversationType !== undefined) return placeKinds.get(conversation.conversationType);
  if (channelData.channel || channelData.team) return 'channel';
  return conversation.isGroup ? 'group' : 'personal';
}

function localeOf({ locale, entities }: ParsedActivity): string {
  return asLocale(locale) ?? asLocale(clientInfo(entities)?.locale) ?? defaultLocale;
}

function asLocale(name: string | undefined): string | undefined {
  return name === undefined || name.length > longestLocale ? undefined : localeNamed(name);
}

/** Names are kept, and must not fill the memory; no locale has a longer one. */
const longestLocale = 100;

const localeNamed = keepResults((name) => {
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});

function timeZoneOf({ localTimezone, entities }: ParsedActivity): Pick<Incoming, 'timeZone'> {
  const names = [clientInfo(entities)?.timezone, localTimezone];
  const [timeZone] = names.flatMap((name) => (name === undefined ? [] : (parseTimeZone(name) ?? [])));
  return timeZone === undefined ? {} : { timeZone };
}

function namesOf({
  channelData: { team, channel },
}: ParsedActivity): Pick<Incoming, 'teamsTeamId' | 'teamName' | 'channelName'> {
  return {
    ...(team?.id !== undefined && { teamsTeamId: team.id }),
    ...(team?.name !== undefined && { teamName: team.name }),
    ...(channel?.name !== undefined && { channelName: channel.name }),
  };
}

function clientInfo(entities: ParsedActivity['entities']): ParsedActivity['entities'][number] | undefined {
  return entities.find(({ type }) => type === 'clientInfo');
}
