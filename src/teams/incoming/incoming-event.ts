import { ActivityTypes } from 'botbuilder';
import { placeOf } from '../../domain/team/place';
import type { EventContext, EventPerson, IncomingEvent } from '../../app/turn/conversation';
import type { Account } from './activity-schema';
import type { Placed } from './incoming';

type TeamChange = Extract<IncomingEvent, { kind: 'team' }>['change'];
type ChannelChange = Extract<IncomingEvent, { kind: 'channel' }>['change'];

const teamChanges: ReadonlyMap<string, TeamChange> = new Map([
  ['teamRenamed', 'renamed'],
  ['teamArchived', 'archived'],
  ['teamUnarchived', 'unarchived'],
  ['teamDeleted', 'deleted'],
  ['teamHardDeleted', 'hardDeleted'],
  ['teamRestored', 'restored'],
]);
const channelChanges: ReadonlyMap<string, ChannelChange> = new Map([
  ['channelRenamed', 'renamed'],
  ['channelDeleted', 'deleted'],
  ['channelRestored', 'restored'],
]);

/** What happened around a place; undefined for events the bot has no use for. */
export function readEvent(placed: Placed): IncomingEvent | undefined {
  const type = placed.activity.type as ActivityTypes;
  if (type === ActivityTypes.InstallationUpdate) return installation(placed);
  if (type === ActivityTypes.ConversationUpdate) return teamOrChannel(placed) ?? membership(placed);
  return undefined;
}

function installation(placed: Placed): IncomingEvent | undefined {
  const upgrade = placed.activity.action?.endsWith('-upgrade') ?? false;
  switch (placed.activity.action) {
    case 'add':
    case 'add-upgrade':
      return { ...inSelectedChannel(placed), kind: 'installed', upgrade };
    case 'remove':
    case 'remove-upgrade':
      return { ...contextOf(placed), kind: 'uninstalled', upgrade };
    default:
      return undefined;
  }
}

function teamOrChannel(placed: Placed): IncomingEvent | undefined {
  const { eventType = '', channel } = placed.activity.channelData;
  const context = contextOf(placed);
  const teamChange = teamChanges.get(eventType);
  if (teamChange) return { ...context, kind: 'team', change: teamChange };
  const change = channelChanges.get(eventType);
  if (!change || channel?.id === undefined) return undefined;
  return { ...context, place: placeOf(context.place.tenantId, channel.id), kind: 'channel', change };
}

function membership(placed: Placed): IncomingEvent | undefined {
  const { membersAdded, membersRemoved, recipient } = placed.activity;
  const context = inOwnChannel(placed);
  if (membersAdded.some(({ id }) => id === recipient.id)) {
    // In a team the installation itself is told too, with the chosen channel; this event knows only General.
    if (
      context.placeKind === 'channel' &&
      !context.onlyThisChannel &&
      !placed.activity.channelData.settings?.selectedChannel
    )
      return undefined;
    const added = context.onlyThisChannel ? context : inSelectedChannel(placed);
    return { ...added, kind: 'installed', upgrade: false };
  }
  if (membersRemoved.some(({ id }) => id === recipient.id)) {
    return { ...context, kind: 'uninstalled', upgrade: false };
  }
  if (membersAdded.length > 0)
    return { ...context, kind: 'membersAdded', people: membersAdded.map(personOf) };
  if (membersRemoved.length > 0)
    return { ...context, kind: 'membersRemoved', people: membersRemoved.map(personOf) };
  return undefined;
}

function contextOf({ activity, context }: Placed): EventContext {
  const { from, recipient, channelData } = activity;
  const own = OWN_MEMBERS.has(channelData.channel?.type ?? '') && { onlyThisChannel: true as const };
  return { ...context, ...own, ...(from && from.id !== recipient.id && { by: personOf(from) }) };
}

/** Kinds of channels whose members are not those of the team. */
const OWN_MEMBERS: ReadonlySet<string> = new Set(['private', 'shared']);
const OF_ONE_CHANNEL: ReadonlySet<string> = new Set(['channelMemberAdded', 'channelMemberRemoved']);

/** Members of a private or shared channel come and go in that channel, whatever conversation tells of it. */
function inOwnChannel(placed: Placed): EventContext {
  const context = contextOf(placed);
  const { eventType = '', channel } = placed.activity.channelData;
  if (channel?.id === undefined || !(context.onlyThisChannel || OF_ONE_CHANNEL.has(eventType)))
    return context;
  return {
    ...context,
    onlyThisChannel: true,
    place: placeOf(context.place.tenantId, channel.id),
    replyTo: { ...context.replyTo, conversationId: channel.id },
  };
}

/** Whoever installs in a team picks a channel: the bot belongs there, not in General. */
function inSelectedChannel(placed: Placed): EventContext {
  const context = contextOf(placed);
  const channel = placed.activity.channelData.settings?.selectedChannel;
  if (channel?.id === undefined) return context;
  return {
    ...context,
    place: placeOf(context.place.tenantId, channel.id),
    replyTo: { ...context.replyTo, conversationId: channel.id },
    ...(channel.name !== undefined && { channelName: channel.name }),
  };
}

function personOf({ id, name, aadObjectId }: Account): EventPerson {
  return {
    id,
    ...(name !== undefined && { name }),
    ...(aadObjectId !== undefined && { aadId: aadObjectId }),
  };
}
