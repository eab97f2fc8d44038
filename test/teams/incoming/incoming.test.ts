import type { Incoming } from '../../../src/app/turn/conversation';
import {
  isSubmit,
  readAction,
  readEdit,
  readMessage,
  readPlaced,
  type Placed,
} from '../../../src/teams/incoming/incoming';
import {
  activity,
  ana,
  ben,
  bot,
  channelId,
  execute,
  generalId,
  groupId,
  mention,
  message,
  personalId,
  submit,
  tenantId,
  type Activity,
} from '../../fakes/teams-activities';

function placed(raw: unknown): Placed {
  const read = readPlaced(raw);
  if (!read) throw new Error('could not be placed');
  return read;
}

function said(raw: unknown): NonNullable<ReturnType<typeof readMessage>> {
  const read = readMessage(placed(raw));
  if (!read) throw new Error('is no message');
  return read;
}

describe('where it was said', () => {
  test('a channel message belongs to the channel and is answered in its thread', () => {
    const incoming = said(message('status', { where: 'channel', thread: '1700000000000' }));
    expect(incoming).toMatchObject({
      place: { tenantId, conversationId: channelId },
      placeKind: 'channel',
      replyTo: {
        tenantId,
        conversationId: `${channelId};messageid=1700000000000`,
        serviceUrl: 'https://smba.example/emea/',
        botId: bot.id,
      },
      teamsTeamId: generalId,
      teamName: 'Contoso Alliances',
      channelName: 'Partner programme',
    });
  });

  test.each([
    ['personal', 'personal', personalId],
    ['group', 'group', groupId],
  ] as const)('a %s chat is one', (where, placeKind, conversationId) => {
    expect(said(message('status', { where }))).toMatchObject({
      placeKind,
      place: { tenantId, conversationId },
      replyTo: { conversationId },
    });
  });

  test.each([
    ['a channel in the data', { id: 'c', tenantId }, { channel: { id: 'c' } }, 'channel'],
    ['a group', { id: 'c', tenantId, isGroup: true }, {}, 'group'],
    ['nothing', { id: 'c', tenantId }, {}, 'personal'],
  ])('without a conversation type %s decides', (_what, conversation, channelData, placeKind) => {
    expect(said(message('x', { fields: { conversation, channelData } })).placeKind).toBe(placeKind);
  });

  test.each([
    ['the conversation', { conversation: { id: 'c', tenantId }, channelData: undefined }],
    ['the channel data', { conversation: { id: 'c' }, channelData: { tenant: { id: tenantId } } }],
    ['both', { conversation: { id: 'c', tenantId }, channelData: { tenant: { id: tenantId } } }],
  ])('the tenant may stand in %s', (_where, fields) => {
    expect(said(message('x', { fields })).place.tenantId).toBe(tenantId);
  });
});

describe('what was said', () => {
  const tag = `<at>${bot.name}</at>`;

  function spoken(text: string, ...mentions: Activity[]): ReturnType<typeof said> {
    return said(message('', { where: 'personal', fields: { text, entities: mentions } }));
  }

  test.each([
    ['without the mention of the bot', `${tag} status`, 'status'],
    ['when the bot is mentioned last', `status ${tag}`, 'status'],
    ['when the bot is mentioned twice', `${tag} status ${tag}`, 'status'],
    ['with a no-break space after the mention', `${tag}&nbsp;status\n`, 'status'],
    [
      'with signs that Teams writes as entities',
      `${tag} Q&amp;A &lt;1 &quot;x&quot; &#39;y&#39;`,
      `Q&A <1 "x" 'y'`,
    ],
    ['with lines kept', `${tag} one\ntwo`, 'one\ntwo'],
    ['with spaces drawn together', `${tag}   one   two`, 'one two'],
    ['with tabs kept, which part one thing from the next', `${tag} one \t two`, 'one\ttwo'],
    ['with entities decoded once only', 'a &amp;lt; b', 'a &lt; b'],
    ['when it is empty', tag, ''],
  ])('is read %s', (_how, text, expected) => {
    expect(spoken(text, mention(bot, tag), mention(bot, tag)).text).toBe(expected);
  });

  test('mentions of people stay as their names and are listed with their ids', () => {
    const read = spoken(
      `${tag} contact <at>Ben Ortiz</at>, stand-in <at>Ana Bell</at>`,
      mention(bot, tag),
      mention(ben, '<at>Ben Ortiz</at>'),
      mention(ana, '<at>Ana Bell</at>'),
    );
    expect(read.text).toBe('contact Ben Ortiz, stand-in Ana Bell');
    expect(read.mentions).toEqual([
      { id: ben.id, name: ben.name, aadId: ben.aadObjectId },
      { id: ana.id, name: ana.name, aadId: ana.aadObjectId },
    ]);
  });

  test('a person with the name of the bot is not taken for the bot', () => {
    const namesake = { id: '29:1namesake', name: bot.name };
    const read = spoken(`${tag} contact ${tag}`, mention(bot, tag), mention(namesake, tag));
    expect(read).toMatchObject({ text: `contact ${bot.name}`, mentions: [{ id: namesake.id }] });
  });

  test('somebody mentioned twice is listed once', () => {
    const at = '<at>Ana Bell</at>';
    expect(spoken(`${at} and ${at}`, mention(ana, at), mention(ana, at)).mentions).toHaveLength(1);
  });

  test('one entity stands for every mention of the bot, with or without a number in its tag', () => {
    const numbered = tag.replace('<at>', '<at id="0">');
    expect(spoken(`${tag} status ${tag}`, mention(bot, tag)).text).toBe('status');
    expect(spoken(`${numbered} status`, mention(bot, tag)).text).toBe('status');
    expect(spoken(`${tag} status`, mention(bot, numbered)).text).toBe('status');
  });

  test.each([
    ['an ampersand', 'R&amp;D Bot', 'R&D Bot'],
    ['an ampersand the other way round', 'R&D Bot', 'R&amp;D Bot'],
    ['a no-break space', 'Renewal&nbsp;Bot', 'Renewal Bot'],
    ['a zero-width sign', 'Renewal\u200B Bot', 'Renewal Bot'],
    ['marks of direction', '\u200ERenewal Bot\u200E', 'Renewal Bot'],
  ])('the bot is known by a mention that holds %s', (_what, inText, inEntity) => {
    expect(spoken(`<at>${inText}</at> status`, mention(bot, `<at>${inEntity}</at>`)).text).toBe('status');
  });

  test('a name that comes in several mentions of one person is put together', () => {
    const parts = ['Ana', 'Maria', 'Bell'].map((name) => ({ name, at: `<at>${name}</at>` }));
    const read = spoken(
      `contact ${parts.map(({ at }) => at).join(' ')}`,
      ...parts.map(({ name, at }) => mention({ ...ana, name }, at)),
    );
    expect(read).toMatchObject({ text: 'contact Ana Maria Bell', mentions: [{ name: 'Ana Maria Bell' }] });
  });

  test('a mention that names nobody stays as its words', () => {
    expect(
      spoken('contact <at id="0">Zed</at>', { type: 'mention' }, { type: 'mention', mentioned: 7 }),
    ).toMatchObject({
      text: 'contact Zed',
      mentions: [],
    });
  });

  test('a text of unclosed mentions is read without delay', () => {
    expect(spoken('<at>'.repeat(20_000)).text).toHaveLength(80_000);
  });

  test('a message without any text is still a message', () => {
    const raw = message('x');
    delete raw['text'];
    expect(said(raw).text).toBe('');
  });
});

describe('a message that only its sender sees', () => {
  const privately = { fields: { recipient: { ...bot, isTargeted: true } } };

  test.each(['channel', 'group'] as const)('in a %s is known as such', (where) => {
    expect(said(message('/status', { where, ...privately })).onlyForMe).toBe(true);
  });

  test('is nothing special in a personal chat, where nobody else is', () => {
    expect(said(message('/status', privately))).not.toHaveProperty('onlyForMe');
  });

  test.each([undefined, false, 'yes', 1])('is not what Teams marks with %s', (isTargeted) => {
    const fields = { recipient: { ...bot, isTargeted } };
    expect(said(message('status', { where: 'channel', fields }))).not.toHaveProperty('onlyForMe');
  });
});

describe('a message inside Copilot', () => {
  const product = (entity: Activity): Activity => ({ entities: [{ type: 'ProductInfo', ...entity }] });

  test.each(['COPILOT', 'Copilot'])('is known by its product %s', (id) => {
    expect(said(message('status', { fields: product({ id }) })).inCopilot).toBe(true);
  });

  test.each<[string, 'personal' | 'channel', Activity]>([
    ['another product', 'personal', product({ id: 'TEAMS' })],
    ['a product without id', 'personal', product({ id: 7 })],
    ['no product', 'personal', {}],
    ['a channel', 'channel', product({ id: 'COPILOT' })],
  ])('is none with %s', (_what, where, fields) => {
    expect(said(message('status', { where, fields }))).not.toHaveProperty('inCopilot');
  });
});

describe('a message that was changed', () => {
  const edit = (fields: Activity, eventType = 'editMessage') =>
    readEdit(
      placed({ ...message('status', { channelData: { eventType } }), type: 'messageUpdate', ...fields }),
    );

  test('is read with the moment at which it was first sent', () => {
    expect(edit({ id: '1790000000123' })).toMatchObject({ text: 'status', sentAt: 1_790_000_000_123 });
  });

  test.each(['1:abc', undefined, '12'])('has no such moment where its id is %s', (id) => {
    expect(edit({ id })).not.toHaveProperty('sentAt');
  });

  test.each(['undeleteMessage', 'softDeleteMessage', ''])('is none by "%s"', (eventType) => {
    expect(edit({}, eventType)).toBeUndefined();
  });
});

describe('words that are quoted or forwarded', () => {
  function withHtml(text: string, html: string): string {
    return said(message(text, { fields: { attachments: [{ contentType: 'text/html', content: html }] } }))
      .text;
  }

  test('are marked, line by line, where the message as it is shown holds them in a quote', () => {
    const html =
      '<p>fyi</p><blockquote itemtype="http://schema.skype.com/Forward"><strong>Ben</strong><p>Anniversary 1 March 2027</p></blockquote>';
    expect(withHtml('fyi\nAnniversary 1 March 2027', html)).toBe('fyi\n> Anniversary 1 March 2027');
    const reply =
      '<blockquote itemtype="http://schema.skype.com/Reply"><b>Renewal bot</b><p>Saved: your anniversary date is 30 June 2027</p></blockquote><p>status</p>';
    expect(withHtml('Renewal bot\nSaved: your anniversary date is 30 June 2027\n\nstatus', reply)).toBe(
      '> Renewal bot\n> Saved: your anniversary date is 30 June 2027\n\nstatus',
    );
  });

  test('are not marked where the sender says the same', () => {
    const html = '<blockquote><p>add Security</p></blockquote><p>add Security</p>';
    expect(withHtml('add Security', html)).toBe('add Security');
  });

  test.each(['', '<p>add Security</p>', '<blockquote>', '<blockquote></blockquote>'])(
    'leave a text without them as it is: %s',
    (html) => expect(withHtml('add Security', html)).toBe('add Security'),
  );
});

describe('who said it', () => {
  function person(from: Activity): Incoming['person'] {
    return said(message('x', { from })).person;
  }

  test('is known by the ids of Teams and of the directory', () => {
    expect(person(ana)).toEqual({ id: ana.id, name: 'Ana Bell', aadId: ana.aadObjectId, guest: false });
  });

  test.each([
    ['the role of a guest', { userRole: 'guest' }],
    ['the role in the properties', { properties: { userRole: 'Guest' } }],
    ['no account', { userRole: 'anonymous' }],
    ['another tenant', { tenantId: '99999999-0000-4000-8000-000000000000' }],
    [
      'another tenant in the properties',
      { properties: { tenantId: '99999999-0000-4000-8000-000000000000' } },
    ],
  ])('is a guest with %s', (_what, fields) => {
    expect(person({ ...ana, ...fields }).guest).toBe(true);
  });

  test('is no guest in the own tenant', () => {
    expect(person({ ...ana, userRole: 'user', tenantId }).guest).toBe(false);
  });
});

describe('language and time zone', () => {
  const info = (fields: Activity): Activity => ({ entities: [{ type: 'clientInfo', ...fields }] });

  test.each([
    ['the activity', { locale: 'de-DE', ...info({ locale: 'fr-FR' }) }, 'de-DE'],
    ['the client', { locale: undefined, ...info({ locale: 'fr-fr' }) }, 'fr-FR'],
    [
      'the client when the activity writes nonsense',
      { locale: 'x_!', ...info({ locale: 'fr-FR' }) },
      'fr-FR',
    ],
    ['nobody', { locale: undefined, entities: [] }, 'en-US'],
  ])('the language is that of %s', (_who, fields, locale) => {
    expect(said(message('x', { fields })).locale).toBe(locale);
  });

  test.each([
    ['the client', { localTimezone: 'Europe/Paris', ...info({ timezone: 'Asia/Tokyo' }) }, 'Asia/Tokyo'],
    ['the activity', { localTimezone: 'Europe/Paris', entities: [] }, 'Europe/Paris'],
    [
      'the activity when the client writes nonsense',
      { localTimezone: 'Europe/Paris', ...info({ timezone: 'Mars' }) },
      'Europe/Paris',
    ],
    ['nobody', { localTimezone: '', entities: [] }, undefined],
  ])('the zone is that of %s', (_who, fields, timeZone) => {
    expect(said(message('x', { fields })).timeZone).toBe(timeZone);
  });
});

describe('a pressed button', () => {
  test('Action.Execute gives its data and the card it stands on', () => {
    const read = readAction(placed(execute({ v: 1, action: 'tick' }, { where: 'channel' })));
    expect(read).toMatchObject({
      via: 'execute',
      data: { v: 1, action: 'tick' },
      cardActivityId: '1789999999999',
      place: { conversationId: channelId },
      person: { id: ana.id },
    });
  });

  test('Action.Submit is a message with a value and no text', () => {
    const read = placed(submit({ v: 1, action: 'tick' }));
    expect(isSubmit(read)).toBe(true);
    expect(readAction(read)).toMatchObject({
      via: 'submit',
      data: { v: 1 },
      cardActivityId: '1789999999999',
    });
  });

  test.each([
    ['text', message('hello', { fields: { value: { v: 1 } } })],
    ['no value', message('')],
    ['a value that is no object', message('', { fields: { value: 'x' } })],
  ])('a message with %s is not a button', (_what, raw) => {
    expect(isSubmit(placed(raw))).toBe(false);
  });

  test.each([
    ['no value', undefined],
    ['no action', {}],
    ['another kind of action', { action: { type: 'Action.Submit', data: {} } }],
    ['a text for a value', 'x'],
    ['a null action', { action: null }],
  ])('an invoke with %s is malformed', (_what, value) => {
    expect(readAction(placed(execute({}, { fields: { value } })))).toBeUndefined();
  });

  test('a button without data gives none', () => {
    const value = { action: { type: 'Action.Execute' } };
    expect(readAction(placed(execute({}, { fields: { value } })))).toMatchObject({ data: undefined });
  });
});

describe('malformed activities', () => {
  const good = message('x');
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'message'],
    ['a list', []],
    ['an empty object', {}],
    ['no type', { ...good, type: undefined }],
    ['a type that is no text', { ...good, type: 7 }],
    ['no conversation', { ...good, conversation: undefined }],
    ['a conversation without id', { ...good, conversation: { tenantId } }],
    ['a conversation with an endless id', { ...good, conversation: { id: 'x'.repeat(351), tenantId } }],
    [
      'a conversation with a sign in its id that no id has',
      { ...good, conversation: { id: '19:ü', tenantId } },
    ],
    [
      'a conversation whose key would be endless',
      { ...good, conversation: { id: '/'.repeat(120), tenantId } },
    ],
    ['a conversation that is but a thread', { ...good, conversation: { id: ';messageid=1', tenantId } }],
    [
      'an unknown kind of conversation',
      { ...good, conversation: { id: 'c', tenantId, conversationType: 'space' } },
    ],
    [
      'a kind of conversation that every object has',
      { ...good, conversation: { id: 'c', tenantId, conversationType: 'constructor' } },
    ],
    ['no tenant', { ...good, conversation: { id: 'c' }, channelData: {} }],
    [
      'two tenants',
      { ...good, conversation: { id: 'c', tenantId }, channelData: { tenant: { id: 'other' } } },
    ],
    ['no service URL', { ...good, serviceUrl: undefined }],
    ['a service URL that is none', { ...good, serviceUrl: 'x' }],
    ['no recipient', { ...good, recipient: undefined }],
  ])('%s cannot be placed', (_what, raw) => {
    expect(readPlaced(raw)).toBeUndefined();
  });

  test.each([
    ['a name', { from: { ...ana, name: 7 } }],
    ['directory id', { from: { ...ana, aadObjectId: 'x'.repeat(400) } }],
    ['entities', { entities: 'x' }],
    ['an entity', { entities: [null, 7, { type: 'mention', mentioned: null }] }],
    ['the text', { text: { a: 1 } }],
    ['channel data', { channelData: { team: 7, channel: [], settings: 'x', tenant: { id: tenantId } } }],
    ['locale and zone', { locale: 7, localTimezone: {} }],
    ['reply id', { replyToId: 7 }],
  ])('a malformed %s counts as absent', (_what, fields) => {
    expect(said(message('x', { fields }))).toMatchObject({ place: { tenantId } });
  });

  test.each([
    ['nobody', undefined],
    ['somebody without id', { name: 'Ana' }],
    ['the bot itself', bot],
  ])('a message from %s is none', (_who, from) => {
    expect(readMessage(placed({ ...good, from }))).toBeUndefined();
    expect(readAction(placed({ ...activity('message'), value: {}, from }))).toBeUndefined();
  });
});
