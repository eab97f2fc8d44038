import type { HostilePlace } from './hostile-world';
import { otherPlacesOf } from './hostile-world';
import type { Passed } from './recording-proxy';
import { touchedBy, type TableAddress } from './table-requests';

/** How far one activity may reach: what Teams itself says in it about where it comes from and who sent it. */
export interface Scope {
  /** Undefined when it names no tenant, or two: then nothing at all may be touched. */
  readonly tenantId: string | undefined;
  /** Conversations the activity itself is about: its own, and the channel an event names. */
  readonly conversations: ReadonlySet<string>;
  /** Conversations of the Teams team that the activity comes from. */
  readonly ofTeam: ReadonlySet<string>;
  /** Keys under which its Teams team is listed. */
  readonly teamIds: ReadonlySet<string>;
  /** Conversations in which its sender acted before: may be read, and are asked of Teams. */
  readonly ofSender: ReadonlySet<string>;
  /** What Teams calls its sender. */
  readonly sender: readonly string[];
  readonly markers: ReadonlySet<string>;
}

/** Knows the places there are, and which Teams team each conversation has said to belong to. */
export class Scopes {
  private readonly places: readonly HostilePlace[];
  private readonly byTeam = new Map<string, Set<string>>();
  private readonly byPerson = new Map<string, Set<string>>();

  constructor(places: readonly HostilePlace[]) {
    this.places = places;
    for (const each of places) {
      const { tenantId, conversationId, teamId = conversationId, person } = each;
      this.note(this.byTeam, [tenantId, teamId], conversationId);
      const { still, left } = otherPlacesOf(each);
      for (const known of [conversationId, still, left]) {
        this.note(this.byPerson, [tenantId, person.aadObjectId], known);
      }
    }
  }

  /** How far an activity may reach; it counts as said from now on. */
  of(activity: unknown): Scope {
    const at = said(activity);
    const tenantId = at.tenantId;
    if (tenantId === undefined || at.conversation === undefined) return nowhere;
    const conversations = new Set([at.conversation, ...at.channels].map(bare));
    const teamIds = new Set([...conversations, ...at.teamIds, ...this.teamsOf(tenantId, conversations)]);
    for (const id of teamIds) {
      for (const conversation of conversations) this.note(this.byTeam, [tenantId, id], conversation);
    }
    for (const key of at.sender) this.note(this.byPerson, [tenantId, key], bare(at.conversation));
    const ofTeam = this.known(this.byTeam, tenantId, [...teamIds]);
    // A team that lost its channel goes to General, whose id is that of its Teams team.
    for (const id of teamIds) ofTeam.add(id);
    const ofSender = this.known(this.byPerson, tenantId, at.sender);
    const readable = new Set([...conversations, ...ofTeam, ...this.stillIn(at.sender)]);
    const markers = this.places.filter(
      (each) => each.tenantId === tenantId && readable.has(each.conversationId),
    );
    return {
      tenantId,
      conversations,
      ofTeam,
      teamIds,
      ofSender,
      sender: at.sender,
      markers: new Set(markers.map((each) => each.marker)),
    };
  }

  private stillIn(sender: readonly string[]): readonly string[] {
    const own = this.places.filter(({ person }) => sender.includes(person.aadObjectId));
    return own.flatMap((each) => [each.conversationId, otherPlacesOf(each).still]);
  }

  private teamsOf(tenantId: string, conversations: ReadonlySet<string>): readonly string[] {
    return [...this.byTeam].flatMap(([key, named]) => {
      const [tenant, id = ''] = JSON.parse(key) as string[];
      return tenant === tenantId && [...conversations].some((each) => named.has(each)) ? [id] : [];
    });
  }

  private known(map: Map<string, Set<string>>, tenantId: string, keys: readonly string[]): Set<string> {
    return new Set(keys.flatMap((key) => [...(map.get(JSON.stringify([tenantId, key])) ?? [])]));
  }

  private note(map: Map<string, Set<string>>, key: readonly string[], conversation: string): void {
    const name = JSON.stringify(key);
    map.set(name, (map.get(name) ?? new Set()).add(conversation));
  }
}

const nowhere: Scope = {
  tenantId: undefined,
  conversations: new Set(),
  ofTeam: new Set(),
  teamIds: new Set(),
  ofSender: new Set(),
  sender: [],
  markers: new Set(),
};

interface Said {
  readonly tenantId: string | undefined;
  readonly conversation: string | undefined;
  readonly channels: readonly string[];
  readonly teamIds: readonly string[];
  readonly sender: readonly string[];
}

// Read without the bot's own reader, which is under test.
function said(activity: unknown): Said {
  const tenants = new Set([
    at(activity, 'conversation', 'tenantId'),
    at(activity, 'channelData', 'tenant', 'id'),
  ]);
  tenants.delete(undefined);
  const channels = [
    at(activity, 'channelData', 'settings', 'selectedChannel', 'id'),
    at(activity, 'channelData', 'channel', 'id'),
  ];
  const isEvent = ['conversationUpdate', 'installationUpdate'].includes(at(activity, 'type') ?? '');
  return {
    tenantId: tenants.size === 1 ? [...tenants][0] : undefined,
    conversation: at(activity, 'conversation', 'id'),
    channels: isEvent ? channels.flatMap((id) => id ?? []) : [],
    teamIds: [at(activity, 'channelData', 'team', 'id')].flatMap((id) => id ?? []),
    sender: [at(activity, 'from', 'aadObjectId'), at(activity, 'from', 'id')].flatMap((id) => id ?? []),
  };
}

function at(value: unknown, ...path: readonly string[]): string | undefined {
  let node = value;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || Array.isArray(node) || !Object.hasOwn(node, key))
      return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return typeof node === 'string' && node !== '' ? node : undefined;
}

const bare = (conversationId: string): string => conversationId.split(';')[0] ?? '';

/** Why a table request lies outside of the scope; undefined when it lies in it. */
export function outsideTables(scope: Scope, passed: Passed): string | undefined {
  const touched = touchedBy(passed);
  if ('unclear' in touched) return `${passed.method} touches what cannot be told: ${touched.unclear}`;
  for (const address of touched.addresses) {
    if (!isInside(scope, address)) {
      return `${passed.method} of ${address.table} ${[...address.partition, '/', ...(address.row ?? [])].join(' ')}`;
    }
  }
  return undefined;
}

function isInside(scope: Scope, address: TableAddress): boolean {
  switch (address.table) {
    case 'Data': {
      const [tenant, conversation = ''] = address.partition;
      return tenant === scope.tenantId && mayTouch(scope, conversation, address.write);
    }
    case 'Due': {
      const [, tenant, conversation = ''] = address.row ?? [];
      return tenant === scope.tenantId && mayTouch(scope, conversation, true);
    }
    default:
      return isInsideIndex(scope, address);
  }
}

function mayTouch(scope: Scope, conversation: string, write: boolean): boolean {
  if (scope.conversations.has(conversation) || scope.ofTeam.has(conversation)) return true;
  return !write && scope.ofSender.has(conversation);
}

function isInsideIndex(scope: Scope, { partition, row }: TableAddress): boolean {
  const [owner, tenant, id = ''] = partition;
  // The key of links belongs to no tenant.
  if (owner === 'secret') return row?.[0] === 'link-key';
  if (tenant !== scope.tenantId) return false;
  switch (owner) {
    case 'team':
      return scope.teamIds.has(id);
    case 'person':
      // Erasing a place takes it from the lists of all who acted there.
      return row === undefined ? scope.sender.includes(id) : mayTouch(scope, row[0] ?? '', true);
    case 'question':
      return mayTouch(scope, id, true);
    case 'unreachable':
      return mayTouch(scope, row?.[0] ?? '', true);
    default:
      return false;
  }
}

/** Why a request to Teams lies outside of the scope. `opened`: personal chats opened in the same turn. */
export function outsideTeams(scope: Scope, passed: Passed, opened: ReadonlySet<string>): string | undefined {
  const { method, url, body } = passed;
  const [tenant, , , , conversation, part] = new URL(url, 'http://teams').pathname
    .slice(1)
    .split('/')
    .map(decodeURIComponent);
  const ofTenant = tenant === scope.tenantId && (body === '' || body.includes(`"tenantId":"${tenant}"`));
  const asksForMember = part === 'members' && method === 'GET';
  const inside = ofTenant && isTold(scope, conversation, { opened, asksForMember });
  return inside ? undefined : `${method} ${url}`;
}

function isTold(
  scope: Scope,
  conversation: string | undefined,
  { opened, asksForMember }: { readonly opened: ReadonlySet<string>; readonly asksForMember: boolean },
): boolean {
  // A chat that is opened has no id yet.
  if (conversation === undefined) return true;
  const id = bare(conversation);
  return mayTouch(scope, id, true) || opened.has(id) || (asksForMember && scope.ofSender.has(id));
}
