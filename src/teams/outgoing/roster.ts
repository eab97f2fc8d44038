import { z } from 'zod';
import { placeOf } from '../../domain/team/place';
import type { Address, Member, Roster } from '../../ports';
import type { ConnectorRequests, ConnectorResult } from './connector-requests';
import { matchName } from './name-match';

const mostMatches = 10;
const pageSize = 500;
/** Teams of more than 30,000 do not exist; without an end a repeated page token would never stop. */
const mostPages = 60;

const text = z.string().min(1).optional().catch(undefined);
const memberSchema = z.object({
  id: z.string().min(1),
  name: z.string().catch(''),
  aadObjectId: text,
  objectId: text,
  email: text,
  userPrincipalName: text,
  userRole: text,
  tenantId: text,
});
const pageSchema = z.object({ members: z.array(z.unknown()).catch([]), continuationToken: text });
type Page = z.infer<typeof pageSchema>;

/** The members of a conversation, asked of Teams each time. */
export class TeamsRoster implements Roster {
  private readonly requests: ConnectorRequests;

  constructor(requests: ConnectorRequests) {
    this.requests = requests;
  }

  /** When somebody has exactly that name, only such people; else all whose name contains the words. */
  async find(at: Address, name: string): Promise<readonly Member[] | 'unavailable'> {
    const exact: Member[] = [];
    const partial: Member[] = [];
    for await (const page of this.pages(at)) {
      if (page === 'unavailable') return page;
      for (const member of page) {
        const match = matchName(name, member.name);
        if (match === 'exact') exact.push(member);
        if (match === 'partial') partial.push(member);
      }
    }
    return (exact.length > 0 ? exact : partial).slice(0, mostMatches);
  }

  async member(at: Address, personId: string): Promise<Member | undefined | 'unavailable'> {
    const { conversationId } = placeOf(at.tenantId, at.conversationId);
    const result = await this.requests.run({
      to: at,
      kind: 'change',
      call: async ({ conversations }, options): Promise<unknown> =>
        conversations.getConversationMember(conversationId, personId, options),
    });
    if (result.outcome === 'done') return readMember(result.value, at.tenantId);
    const botIsOut = result.code === 'ConversationNotFound' || result.code === 'BotNotInConversationRoster';
    return result.outcome === 'gone' && !botIsOut ? undefined : 'unavailable';
  }

  private async *pages(at: Address): AsyncGenerator<readonly Member[] | 'unavailable'> {
    let continuationToken: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const result = await this.page(at, continuationToken);
      if (result.outcome !== 'done') {
        yield 'unavailable';
        return;
      }
      yield result.value.members.flatMap((member) => readMember(member, at.tenantId) ?? []);
      continuationToken = result.value.continuationToken;
      if (continuationToken === undefined) return;
    }
  }

  private page(at: Address, continuationToken: string | undefined): Promise<ConnectorResult<Page>> {
    const { conversationId } = placeOf(at.tenantId, at.conversationId);
    // The SDK's type wants a token even for the first page, which has none.
    const from = (continuationToken === undefined ? {} : { continuationToken }) as {
      continuationToken: string;
    };
    return this.requests.run({
      to: at,
      kind: 'change',
      call: async ({ conversations }, options) =>
        pageSchema.parse(
          await conversations.getConversationPagedMembers(conversationId, { pageSize, ...from, ...options }),
        ),
    });
  }
}

function readMember(value: unknown, tenantId: string): Member | undefined {
  const parsed = memberSchema.safeParse(value);
  if (!parsed.success || parsed.data.id.startsWith('28:')) return undefined;
  const { id, name, aadObjectId, objectId, email, userPrincipalName, userRole, tenantId: home } = parsed.data;
  const aadId = aadObjectId ?? objectId;
  const address = email ?? userPrincipalName;
  return {
    id,
    name,
    guest: userRole === 'guest' || (home !== undefined && home !== tenantId),
    ...(aadId !== undefined && { aadId }),
    ...(address !== undefined && { email: address }),
  };
}
