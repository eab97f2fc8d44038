import { day } from '../../src/domain/calendar-day';
import type { OwnDataTopic } from '../../src/domain/command';
import { parseCommand } from '../../src/domain/parse-command';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');

function understood(text: string) {
  const items = [{ id: 'budget', text: 'Budget for competency fees' }];
  const team = { programId: 'mpn-2016', holdings: [], items };
  return parseCommand(text, { today: day('2026-11-22'), locale: 'en-GB', programs, team });
}

describe('questions about the team in turns of speech of their own', () => {
  it.each<[OwnDataTopic, string]>([
    ['date', 'so when exactly do we need to have this renewed'],
    ['date', 'can you tell me what day our thing expires'],
    ['days-left', 'how much runway is left for our renewal'],
    ['days-left', 'hi, just for my planning: how many days are left until our renewal date?'],
    ['holdings', 'is security on our list or did nobody add it'],
    ['contact', 'whom did we say is the responsible one'],
    ['stand-in', 'nobody answers, who is the deputy we entered'],
    ['stand-in', 'who would you ping when our contact is ill'],
    ['next-reminder', 'will i hear from you before christmas'],
    ['sent', 'did the ninety day one go out to us or not'],
    ['open-items', 'what do we still owe on the checklist'],
    ['open-items', 'Please list the checklist items nobody has ticked yet'],
    ['done-items', 'what have we finished on the list so far'],
    ['done-items', 'is the budget done already'],
    ['who-ticked', 'somebody marked the budget thing as done, who was it'],
    ['program', 'what programme does this channel run on'],
    ['time-zone', 'tz?'],
    ['time-zone', 'in whose time do you post the reminders, berlin or london'],
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
    "who's our ppc, where can I look it up",
    'before this autumn, how many days after our date could we still renew',
    "and straight after paying, what's left to do?",
    'survivors of the competency cut - give me the names',
    'which of the january/february calls is the right one for us',
    'state of our references - where visible?',
    'how many vacation days do i have left',
    'when does my gym membership expire',
    'are you single',
    'do you believe in god',
    'our contact left, what do we do now',
    'if we drop emm do we pay less',
    'open a ticket in partner center',
    'what is the process to renew our membership',
    "can't click renew",
    'did the renewal window move',
    '30 days after the anniversary',
    'enter a reference in PMC',
    'will you post something next week or later',
    'please send an email to all our customers that we are great',
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
