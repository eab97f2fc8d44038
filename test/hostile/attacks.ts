import {
  activity,
  bot,
  conversationUpdate,
  execute,
  installation,
  mention,
  message,
  submit,
  type Activity,
} from '../fakes/teams-activities';
import { CHANNEL_NAME, serviceUrlOf, TEAM_NAME, tenantOf, type HostilePlace } from './hostile-world';
import { hostileText, hostileWord, junk } from './hostile-values';
import { mutate } from './mutate';
import type { Random } from './random';

export interface Attack {
  readonly family: string;
  /** The tenant for which its token was made. */
  readonly tenantId: string;
  /** What is sent, exactly. */
  readonly body: string;
}

/** What attackers know. */
export interface Arsenal {
  /** Where attacks may come from. */
  readonly places: readonly HostilePlace[];
  /** Data of real buttons, taken from the bot's own cards. */
  readonly buttons: readonly unknown[];
  readonly connector: string;
}

type Family = (random: Random, arsenal: Arsenal, from: HostilePlace) => Activity;

/** Kinds of attacks with how often each is made. */
const FAMILIES: Readonly<Record<string, readonly [weight: number, make: Family]>> = {
  'hostile text': [24, (random, arsenal, from) => spoken(random, arsenal, from, hostileText(random))],
  'hostile mentions': [5, hostileMentions],
  'hostile names, locale and ids': [6, hostileNames],
  'button with spoiled data': [
    12,
    (random, arsenal, from) => pressed(random, from, spoiledButton(random, arsenal)),
  ],
  "button with another team's ids": [
    8,
    (random, arsenal, from) => pressed(random, from, foreignButton(random, arsenal)),
  ],
  'button with hostile inputs': [
    8,
    (random, arsenal, from) => pressed(random, from, withInputs(random, arsenal)),
  ],
  'hostile event': [9, hostileEvent],
  'unknown type or invoke': [7, unknownActivity],
  'forged tenant, team or conversation': [7, forged],
  'spoiled activity': [14, spoiledActivity],
};

/** So many attacks; the same random numbers give the same attacks. */
export function* generateAttacks(random: Random, arsenal: Arsenal, count: number): Generator<Attack> {
  const weighted = Object.entries(FAMILIES).flatMap(([family, [weight, make]]) =>
    Array.from({ length: weight }, () => ({ family, make })),
  );
  for (let made = 0; made < count; made += 1) {
    const { family, make } = random.pick(weighted);
    const from = random.pick(arsenal.places);
    const attack = make(random, arsenal, from);
    yield { family, tenantId: from.tenantId, body: bodyOf(random, at(from, arsenal.connector, attack)) };
  }
}

// Keys that reach a prototype cannot be set on an object; they are written into the text.
function bodyOf(random: Random, made: Activity): string {
  const body = JSON.stringify(made);
  return random.chance(0.05) ? body.replace(/^\{/, '{"__proto__":{"type":"message","admin":true},') : body;
}

/** The activity as Teams would send it from that place, where the attack did not say otherwise. */
export function at(place: HostilePlace, connector: string, made: Activity): Activity {
  const { tenantId, person } = place;
  const { forgedFields, finished, channelData, ...rest } = made as Activity & Whole;
  if (finished) return finished;
  const inTeam = place.teamId && {
    team: { id: place.teamId, name: TEAM_NAME },
    channel: { id: place.conversationId, name: CHANNEL_NAME },
  };
  return {
    ...rest,
    serviceUrl: serviceUrlOf(connector, tenantId),
    from: { ...person },
    conversation: conversationOf(place),
    channelData: { ...(channelData as object), tenant: { id: tenantId }, ...inTeam },
    ...forgedFields,
  };
}

/** How a family says that Teams' own fields are not to be filled in. */
interface Whole {
  readonly forgedFields?: Activity;
  readonly finished?: Activity;
}

function conversationOf({ tenantId, conversationId, where }: HostilePlace): Activity {
  if (where === 'personal') return { id: conversationId, conversationType: 'personal', tenantId };
  if (where === 'group')
    return { id: conversationId, conversationType: 'groupChat', isGroup: true, tenantId };
  return {
    id: `${conversationId};messageid=1789999999999`,
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  };
}

/** Puts fields in place of those that Teams would fill in. */
function forging(made: Activity, forgedFields: Activity): Activity {
  return { ...made, forgedFields };
}

function spoken(random: Random, _arsenal: Arsenal, { where }: HostilePlace, text: string): Activity {
  const made = message(text, { where });
  return random.chance(0.2) ? { ...made, text } : made;
}

function pressed(random: Random, { where }: HostilePlace, data: unknown): Activity {
  const fields = { replyToId: random.pick(['1789999999999', hostileWord(random).slice(0, 300), '0']) };
  return random.chance(0.6) ? execute(data, { where, fields }) : submit(data, { where, fields });
}

function spoiledButton(random: Random, { buttons }: Arsenal): unknown {
  return mutate(random.pick(buttons), random, 1 + random.below(3));
}

/** Ids of somebody else's cycle, item or place, wherever a button could carry them. */
function foreignButton(random: Random, { buttons, places }: Arsenal): unknown {
  const victim = random.pick(places);
  const data = { ...(random.pick(buttons) as Activity) };
  for (const key of ['cycleId', 'itemId', 'id', 'token', 'value', 'changeId']) {
    if (key in data || random.chance(0.2))
      data[key] = random.pick([victim.cycleId, victim.itemId, victim.person.id]);
  }
  const { tenantId, conversationId } = victim;
  const place = { tenantId, conversationId };
  return random.chance(0.5)
    ? { ...data, ...place, place, replyTo: place, team: { id: victim.teamId } }
    : data;
}

const INPUTS: readonly string[] = [
  'in_program',
  'in_date',
  'in_dateUnknown',
  'in_holdings',
  'in_contact',
  'in_standIn',
  'in_timeZone',
  'in_calls',
  'in_lines',
  'in_customer',
  'in_holding',
  'in_person',
  'in_exam',
  'in_text',
  'in_days',
  'in___proto__',
];

function withInputs(random: Random, { buttons }: Arsenal): unknown {
  const inputs = INPUTS.filter(() => random.chance(0.6)).map((key) => [
    key,
    random.chance(0.8) ? hostileWord(random) : junk(random),
  ]);
  return { ...(random.pick(buttons) as Activity), ...(Object.fromEntries(inputs) as Activity) };
}

function hostileMentions(random: Random, { places }: Arsenal, { where }: HostilePlace): Activity {
  const victim = random.pick(places);
  const text = random.pick(['contact', 'stand-in', 'assign the references to', '', hostileText(random)]);
  const tags = Array.from(
    { length: random.pick([1, 2, 200]) },
    () => `<at>${hostileWord(random).slice(0, 200)}</at>`,
  );
  const entities = [
    ...tags.map((tag) =>
      mention(random.chance(0.7) ? { ...victim.person } : (junk(random) as Activity), tag),
    ),
    junk(random),
    mention(bot, tags[0] ?? ''),
  ];
  return message('', { where, fields: { text: `${text} ${tags.join(' ')}`, entities } });
}

function hostileNames(random: Random, arsenal: Arsenal, from: HostilePlace): Activity {
  const made = random.chance(0.5)
    ? spoken(random, arsenal, from, hostileText(random))
    : pressed(random, from, random.pick(arsenal.buttons));
  const { person } = from;
  return forging(made, {
    from: {
      ...person,
      name: random.chance(0.7) ? hostileWord(random) : junk(random),
      ...(random.chance(0.4) && { id: `29:${hostileWord(random).slice(0, 400)}` }),
      ...(random.chance(0.4) && { aadObjectId: hostileWord(random).slice(0, 400) }),
      ...(random.chance(0.2) && { userRole: random.pick(['guest', 'GUEST', 'anonymous', 'owner', '']) }),
    },
    locale: random.pick([
      'xx-YY',
      'en-GB-x-evil',
      hostileWord(random),
      'ar-SA',
      '__proto__',
      'tr-TR',
      'th-TH-u-nu-thai',
    ]),
    localTimezone: random.pick([
      'Mars/Olympus',
      '__proto__',
      'Etc/GMT+99',
      hostileWord(random),
      'Pacific/Apia',
    ]),
  });
}

const EVENT_TYPES: readonly string[] = [
  'teamRenamed',
  'teamArchived',
  'teamUnarchived',
  'teamDeleted',
  'teamHardDeleted',
  'teamRestored',
  'channelCreated',
  'channelRenamed',
  'channelDeleted',
  'channelRestored',
  'channelShared',
  'teamMemberAdded',
  'teamMemberRemoved',
  '__proto__',
  'toString',
];

function hostileEvent(random: Random, arsenal: Arsenal, from: HostilePlace): Activity {
  const { where } = from;
  const victim = random.pick(arsenal.places);
  const people = [victim.person, bot, junk(random), { id: hostileWord(random), name: junk(random) }];
  const members = people.filter(() => random.chance(0.4));
  if (random.chance(0.35)) {
    const action = random.pick([
      'add',
      'remove',
      'add-upgrade',
      'remove-upgrade',
      'toString',
      hostileWord(random),
    ]);
    return installation(action, { where, fields: { membersAdded: members } });
  }
  return conversationUpdate(random.pick(EVENT_TYPES), {
    fields: random.chance(0.5) ? { membersAdded: members } : { membersRemoved: members },
  });
}

const TYPES: readonly string[] = [
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'typing',
  'event',
  'endOfConversation',
  'contactRelationUpdate',
  'handoff',
  'trace',
  'suggestion',
  'command',
  'delay',
  '__proto__',
  'constructor',
  'MESSAGE',
];

const INVOKES: readonly string[] = [
  'signin/verifyState',
  'signin/tokenExchange',
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'composeExtension/submitAction',
  'composeExtension/queryLink',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'config/fetch',
  'tab/fetch',
  'message/submitAction',
  'application/search',
  'adaptiveCard/Action',
  'adaptiveCard/action/../action',
  'toString',
  '',
];

function unknownActivity(random: Random, { buttons }: Arsenal, { where }: HostilePlace): Activity {
  if (random.chance(0.4))
    return activity(random.pick(TYPES), {
      where,
      fields: { value: junk(random), text: hostileText(random) },
    });
  if (random.chance(0.3)) return execute(random.pick(buttons), { where, fields: { value: junk(random) } });
  return activity('invoke', {
    where,
    fields: { name: random.pick(INVOKES), value: random.pick([junk(random), random.pick(buttons)]) },
  });
}

/** Tenants, conversations and teams that are not the sender's, or that nobody can have. */
function forged(random: Random, arsenal: Arsenal, from: HostilePlace): Activity {
  const made = random.chance(0.7)
    ? spoken(random, arsenal, from, hostileText(random))
    : pressed(random, from, random.pick(arsenal.buttons));
  const victim = random.pick(arsenal.places);
  const strange = hostileWord(random);
  const { tenantId } = from;
  const conversation = conversationOf(from);
  const kinds: readonly Activity[] = [
    { conversation: { ...conversation, tenantId: victim.tenantId } },
    { channelData: { tenant: { id: victim.tenantId } } },
    {
      channelData: { tenant: { id: tenantOf(999_999) } },
      conversation: { ...conversation, tenantId: tenantOf(999_999) },
    },
    { conversation: { ...conversation, tenantId: strange }, channelData: {} },
    { conversation: { ...conversation, tenantId: undefined }, channelData: { tenant: { id: junk(random) } } },
    { conversation: { ...conversation, id: strange } },
    {
      conversation: {
        ...conversation,
        id: `19:${strange.slice(0, 200)}@thread.tacv2;messageid=${strange.slice(0, 50)}`,
      },
    },
    { conversation: { ...conversation, id: ';messageid=1' } },
    { conversation: { ...conversation, id: `${victim.tenantId}|${victim.conversationId}` } },
    {
      conversation: {
        ...conversation,
        conversationType: random.pick(['channel', 'groupChat', '__proto__', 7]),
      },
    },
    {
      channelData: {
        tenant: { id: tenantId },
        team: { id: strange, name: strange },
        channel: { id: strange, name: junk(random) },
      },
    },
    { from: { ...from.person, tenantId: victim.tenantId } },
    { serviceUrl: serviceUrlOf(arsenal.connector, victim.tenantId) },
    {
      serviceUrl: random.pick([
        'http://169.254.169.254/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        strange,
      ]),
    },
    { recipient: { id: random.pick([strange, victim.person.id, from.person.id]) } },
    { tenantId: victim.tenantId, tenant: { id: victim.tenantId }, place: victim },
  ];
  return forging(made, random.pick(kinds));
}

function spoiledActivity(random: Random, arsenal: Arsenal, from: HostilePlace): Activity {
  const whole = random.pick([
    () => spoken(random, arsenal, from, hostileText(random)),
    () => pressed(random, from, random.pick(arsenal.buttons)),
    () => hostileEvent(random, arsenal, from),
  ])();
  const placed = at(from, arsenal.connector, whole);
  return { finished: mutate(placed, random, 1 + random.below(4)) };
}
