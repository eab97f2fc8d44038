import { FakeConnector } from '../fakes/fake-connector';
import {
  ana,
  ben,
  channelId,
  conversationUpdate,
  execute,
  generalId,
  groupId,
  installation,
  message,
  personalId,
  submit,
  type Activity,
  type Where,
} from '../fakes/teams-activities';
import type { TokenIssuer } from '../fakes/token-issuer';
import type { Answer, WatchedBot } from './watched-bot';

/** Where people of a company talk with the bot; the ids are the same in every company. */
export type Spot = Where | 'second channel';

export const SPOTS: Readonly<Record<Spot, string>> = {
  channel: channelId,
  'second channel': '19:second@thread.tacv2',
  group: groupId,
  personal: personalId,
};

/** Something people were shown, and where. */
export interface Shown {
  readonly spot: Spot;
  readonly text: string;
}

export interface CompanyOptions {
  readonly tenantId: string;
  /** Stands in everything this company tells the bot, and in nothing else. */
  readonly word: string;
  /** Days from today to its anniversary. */
  readonly daysAhead: number;
  readonly issuer: TokenIssuer;
}

/** A tenant with a Connector of its own. Conversations and people have the same ids in every company, not the same names. */
export class Company {
  readonly tenantId: string;
  readonly word: string;
  readonly daysAhead: number;
  readonly connector: FakeConnector;
  private readonly issuer: TokenIssuer;
  private readonly answers: Shown[] = [];

  private constructor(connector: FakeConnector, { tenantId, word, daysAhead, issuer }: CompanyOptions) {
    this.tenantId = tenantId;
    this.word = word;
    this.daysAhead = daysAhead;
    this.connector = connector;
    this.issuer = issuer;
    for (const id of [...Object.values(SPOTS), generalId])
      connector.setMembers(id, [this.named(ana), this.named(ben)]);
  }

  static async found(options: CompanyOptions): Promise<Company> {
    return new Company(await FakeConnector.start(), options);
  }

  say(bot: WatchedBot, text: string, spot: Spot = 'channel'): Promise<Answer> {
    return this.send(bot, message(text, { where: whereOf(spot) }), spot);
  }

  /** Presses a button with that data, in the newer or the older way. */
  press(
    bot: WatchedBot,
    data: unknown,
    { spot, via }: { spot: Spot; via: 'execute' | 'submit' },
  ): Promise<Answer> {
    const make = via === 'execute' ? execute : submit;
    return this.send(bot, make(data, { where: whereOf(spot) }), spot);
  }

  install(bot: WatchedBot, action: string, spot: Spot = 'channel'): Promise<Answer> {
    return this.send(bot, installation(action, { where: whereOf(spot) }), spot);
  }

  /** Something happened to the team, the channel or a member. */
  happen(bot: WatchedBot, eventType: string, fields: Activity = {}): Promise<Answer> {
    return this.send(bot, conversationUpdate(eventType, { fields }), 'channel');
  }

  /** Everything its people were shown since this was last asked: messages, edits and answers to buttons. */
  shown(): readonly Shown[] {
    const sent = this.connector.requests
      .splice(0)
      .map(({ path, body }) => ({ spot: spotIn(path), text: JSON.stringify(body ?? '') }));
    return [...sent, ...this.answers.splice(0)];
  }

  private async send(bot: WatchedBot, made: Activity, spot: Spot): Promise<Answer> {
    const serviceUrl = this.connector.url;
    const { conversation, channelData } = made as { conversation: Activity; channelData: Activity };
    const thread =
      whereOf(spot) === 'channel' && made['type'] !== 'installationUpdate' ? ';messageid=1789999999999' : '';
    const inTeam = whereOf(spot) === 'channel' && {
      team: { id: generalId, name: `${this.word} Alliances` },
      channel: { id: SPOTS[spot], name: `${this.word} renewals` },
    };
    const sent = {
      ...made,
      serviceUrl,
      from: this.named(ana),
      conversation: { ...conversation, id: SPOTS[spot] + thread, tenantId: this.tenantId },
      channelData: { ...channelData, ...inTeam, tenant: { id: this.tenantId } },
    };
    const authorization = this.issuer.authorization(serviceUrl);
    const answer = await bot.post(JSON.stringify(sent), { authorization, turn: this.word });
    if (answer.status !== 200) throw new Error(`${answer.status} to ${JSON.stringify(sent)}`);
    this.answers.push({ spot, text: answer.text });
    return answer;
  }

  private named(person: typeof ana): { id: string; name: string; aadObjectId: string } {
    return { ...person, name: `${person.name} ${this.word}` };
  }
}

/** The spot a request is about; what goes to a newly opened chat counts as personal. */
function spotIn(path: string): Spot {
  const spots = Object.keys(SPOTS) as Spot[];
  return spots.find((spot) => path.includes(`/${SPOTS[spot]}`)) ?? 'personal';
}

function whereOf(spot: Spot): Where {
  return spot === 'second channel' ? 'channel' : spot;
}
