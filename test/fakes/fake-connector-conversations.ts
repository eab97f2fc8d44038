/** A message as people see it now, after all edits. */
export interface Message {
  readonly id: string;
  /** Where it stands: a chat's id, or a channel's id with the thread's `;messageid=`. */
  readonly conversationId: string;
  readonly activity: Readonly<Record<string, unknown>>;
  readonly edits: number;
  /** The person who alone sees it. */
  readonly onlyFor?: string;
}

export interface FakeMember {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** What the fake connector remembers: messages by conversation, and members. */
export class Conversations {
  private readonly messages = new Map<string, Message>();
  private readonly members = new Map<string, FakeMember[]>();
  private readonly personal = new Map<string, string>();
  private lastId = 1_790_000_000_000;

  /** A post to a bare channel id begins a thread whose root has the message's own id. */
  post(conversationId: string, activity: Message['activity'], onlyFor?: string): Message {
    this.lastId += 1;
    const id = String(this.lastId);
    const message = {
      id,
      conversationId: standsIn(conversationId, id),
      activity,
      edits: 0,
      ...(onlyFor !== undefined && { onlyFor }),
    };
    this.messages.set(id, message);
    return message;
  }

  /** Undefined when that conversation has no such message. */
  find(conversationId: string, id: string): Message | undefined {
    const message = this.messages.get(id);
    const isThere =
      message && (message.conversationId === conversationId || isRootOf(message, conversationId));
    return isThere ? message : undefined;
  }

  /** Undefined when that conversation has no such message. */
  update(conversationId: string, id: string, activity: Message['activity']): Message | undefined {
    const message = this.find(conversationId, id);
    if (!message) return undefined;
    const edited = { ...message, activity, edits: message.edits + 1 };
    this.messages.set(id, edited);
    return edited;
  }

  /** Those of a chat, of one thread, or of all threads of a channel, oldest first. */
  read(conversationId: string): Message[] {
    return [...this.messages.values()].filter(
      (message) =>
        message.conversationId === conversationId || bare(message.conversationId) === conversationId,
    );
  }

  remove(id: string): void {
    this.messages.delete(id);
  }

  setMembers(conversationId: string, members: readonly FakeMember[]): void {
    this.members.set(conversationId, [...members]);
  }

  membersOf(conversationId: string): readonly FakeMember[] | undefined {
    return this.members.get(bare(conversationId));
  }

  /** The personal chat with a person, always the same one. */
  personalChat(personId: string): string {
    const known = this.personal.get(personId) ?? `a:personal-${this.personal.size + 1}`;
    this.personal.set(personId, known);
    return known;
  }
}

function bare(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

function isChannel(conversationId: string): boolean {
  return conversationId.includes('@thread.tacv2');
}

function standsIn(conversationId: string, id: string): string {
  const begins = isChannel(conversationId) && !conversationId.includes(';messageid=');
  return begins ? `${conversationId};messageid=${id}` : conversationId;
}

/** Teams lets a thread's root be edited under the bare channel id too. */
function isRootOf(message: Message, conversationId: string): boolean {
  return message.conversationId === `${conversationId};messageid=${message.id}`;
}
