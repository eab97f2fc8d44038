import { day } from '../../src/domain/calendar-day';
import type { OwnDataTopic } from '../../src/domain/command';
import { expandExamples } from '../../src/domain/expand-examples';
import { parseCommand } from '../../src/domain/parse-command';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');

function understood(text: string) {
  const team = { programId: 'mpn-2016', holdings: [], items: [] };
  return parseCommand(text, { today: day('2026-11-22'), locale: 'en-GB', programs, team });
}

describe('questions about the team in words of their own', () => {
  it.each<[OwnDataTopic, string]>([
    ['date', 'so when exactly do we need to have this renewed'],
    ['days-left', 'how much runway is left for our renewal'],
    ['holdings', "what's our gold stuff"],
    ['contact', 'whom did we say is the responsible one'],
    ['stand-in', 'nobody answers, who is the deputy we entered'],
    ['next-reminder', 'will i hear from you before christmas'],
    ['sent', 'did the ninety day one go out to us or not'],
    ['open-items', 'what do we still owe on the checklist'],
    ['done-items', 'is reading the notifications done already'],
    ['who-ticked', 'somebody marked the budget thing as done, who was it'],
    ['program', 'what programme does this channel run on'],
    ['time-zone', 'tz?'],
    ['paused', "you've been silent, are you switched off"],
  ])('are about %s: %s', (about, text) => {
    expect(understood(text)).toEqual({ do: 'ask', about });
  });

  it.each([
    'when does my competency expire according to the rules?',
    'what happens on the anniversary date?',
    'who can be primary contact?',
    'which screen shows the date we got to renew by',
    'we have like 5 months till expiry what now',
    'how many vacation days do i have left',
    'when does my gym membership expire',
    'our contact left, what do we do now',
    'where do we check if our references are still ok',
    'is the anniversary always at the end of the month',
    'if we drop emm do we pay less',
  ])('are not those about programmes or other things: %s', (text) => {
    expect(understood(text)).toEqual({ do: 'question', text });
  });

  it.each(['contact on holiday', 'stand-in nobody'])(
    'are not commands that could not be read: %s',
    (text) => {
      expect(understood(text).do).toBe('question');
    },
  );
});

describe('expandExamples', () => {
  it('says every choice at least once', () => {
    expect(expandExamples('when (do we|does it) (end|lapse|expire)')).toEqual([
      'when do we end',
      'when does it lapse',
      'when do we expire',
    ]);
  });
});
