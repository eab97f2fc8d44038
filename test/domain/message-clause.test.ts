import { clausesOf } from '../../src/domain/message-clause';
import { messageText } from '../../src/domain/message-text';

function whole(text: string) {
  const [clause] = clausesOf(messageText(text)).sentences;
  return clause && [clause.form, clause.text];
}

describe('a message without greeting and courtesy', () => {
  it.each([
    ['Hi bot, could you please add EMM?', ['request', 'add emm']],
    ['Good morning all! When is it due?', ['question', 'when is it due']],
    ['can we pause the reminders', ['permission', 'pause the reminders']],
    ['We would like to drop EMM. Thanks!', ['request', 'drop emm']],
    ['do not remind us', ['other', 'do not remind us']],
    ['do you know when we expire', ['question', 'when we expire']],
    ['EMM is ours?', ['question', 'emm is ours']],
  ])('keeps what it is about: %s', (text, expected) => {
    expect(whole(text)).toEqual(expected);
  });

  it('falls into sentences and parts', () => {
    const { sentences, parts } = clausesOf(messageText('Not now, come back in 3 days. Thank you, Ana'));
    expect(sentences.map(({ text }) => text)).toContain('not now, come back in 3 days');
    expect(parts.map(({ text }) => text)).toContain('come back in 3 days');
  });
});
