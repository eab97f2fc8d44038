/** Builders of activities as Teams sends them; each takes what a test wants to differ. */
export const bot = { id: '28:11111111-1111-4111-8111-111111111111', name: 'Renewal Reminder' };
export const tenantId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
export const ana = { id: '29:1ana', name: 'Ana Bell', aadObjectId: 'a0000000-0000-4000-8000-000000000001' };
export const ben = { id: '29:1ben', name: 'Ben Ortiz', aadObjectId: 'a0000000-0000-4000-8000-000000000002' };
export const generalId = '19:general@thread.tacv2';
export const channelId = '19:partners@thread.tacv2';
export const groupId = '19:group@thread.v2';
export const personalId = 'a:1personal-ana';

export type Activity = Record<string, unknown>;
export type Where = 'personal' | 'group' | 'channel';

export interface ActivityOptions {
  readonly where?: Where;
  readonly serviceUrl?: string;
  readonly from?: Activity;
  /** Thread of the channel: id of its root message. */
  readonly thread?: string;
  readonly fields?: Activity;
  readonly channelData?: Activity;
}

let lastId = 1_790_000_000_000;

/** What every activity has. */
export function activity(type: string, options: ActivityOptions = {}): Activity {
  const { where = 'personal', serviceUrl = 'https://smba.example/emea/', from = ana, thread } = options;
  lastId += 1;
  return {
    type,
    id: String(lastId),
    timestamp: '2027-01-12T09:30:00.123Z',
    localTimestamp: '2027-01-12T10:30:00.123+01:00',
    localTimezone: 'Europe/Berlin',
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl,
    from,
    recipient: bot,
    conversation: conversations[where](thread),
    channelData: { tenant: { id: tenantId }, ...(where === 'channel' && inChannel), ...options.channelData },
    entities: [
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/Berlin' },
    ],
    ...options.fields,
  };
}

const inChannel = {
  teamsChannelId: channelId,
  teamsTeamId: generalId,
  channel: { id: channelId, name: 'Partner programme' },
  team: { id: generalId, name: 'Contoso Alliances' },
};

const conversations: Record<Where, (thread?: string) => Activity> = {
  personal: () => ({ id: personalId, conversationType: 'personal', tenantId }),
  group: () => ({ id: groupId, conversationType: 'groupChat', isGroup: true, tenantId }),
  channel: (thread = '1789999999999') => ({
    id: `${channelId};messageid=${thread}`,
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  }),
};

/** A message; outside of a personal chat the bot is mentioned first, as Teams demands. */
export function message(text: string, options: ActivityOptions = {}): Activity {
  const mentioned = (options.where ?? 'personal') !== 'personal';
  const made = activity('message', options);
  const tag = `<at>${bot.name}</at>`;
  return {
    ...made,
    textFormat: 'plain',
    text: mentioned ? `${tag}&nbsp;${text}\n` : text,
    entities: [...(made['entities'] as object[]), ...(mentioned ? [mention(bot, tag)] : [])],
    ...options.fields,
  };
}

export function mention(account: Activity, text: string): Activity {
  return { type: 'mention', mentioned: account, text };
}

/** A press on an Action.Execute. */
export function execute(data: unknown, options: ActivityOptions = {}): Activity {
  return activity('invoke', {
    ...options,
    fields: {
      name: 'adaptiveCard/action',
      replyToId: '1789999999999',
      value: { action: { type: 'Action.Execute', id: 'b1', verb: 'press', data }, trigger: 'manual' },
      ...options.fields,
    },
  });
}

/** A press on an Action.Submit: a message with a value and no text. */
export function submit(data: unknown, options: ActivityOptions = {}): Activity {
  return activity('message', {
    ...options,
    fields: { value: data, replyToId: '1789999999999', ...options.fields },
  });
}

/** `add`, `remove`, `add-upgrade` or `remove-upgrade`. In a team, Teams names the chosen channel. */
export function installation(action: string, options: ActivityOptions = {}): Activity {
  const where = options.where ?? 'personal';
  const inTeam = where === 'channel';
  return activity('installationUpdate', {
    ...options,
    from: { id: ana.id, aadObjectId: ana.aadObjectId },
    channelData: {
      ...(inTeam && { settings: { selectedChannel: { id: channelId, name: 'Partner programme' } } }),
      ...options.channelData,
    },
    fields: {
      action,
      ...(inTeam && {
        conversation: { id: channelId, conversationType: 'channel', isGroup: true, tenantId },
      }),
      ...options.fields,
    },
  });
}

/** A change of members, of a team or of a channel; sent from the team's General channel. */
export function conversationUpdate(eventType: string, options: ActivityOptions = {}): Activity {
  return activity('conversationUpdate', {
    where: 'channel',
    ...options,
    channelData: { eventType, ...options.channelData },
    fields: {
      conversation: { id: generalId, conversationType: 'channel', isGroup: true, tenantId },
      ...options.fields,
    },
  });
}
