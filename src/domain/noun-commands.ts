import type { Command } from './command';
import { pattern } from './message-pattern';
import { firstFound, type Reader } from './message-reading';

const SHOW =
  '(?:(?:<show>|list|show|see|what about|check|view|where is|pull|demo)(?: me| us)?(?: again)? )?(?:(?:<our>|all|current|saved|whole|complete|full|team) )*';
const END =
  '(?: (?:card|list|please|now|again|overview|for us|info|today|here|date|of our team|of our membership|for our team|on file|saved|settings?|name))*';

const nouns: readonly (readonly [string, Command])[] = [
  [
    '(?:<new> )?(?:anniversary(?: date| day)?|renewal (?:date|day|deadline)|expiry(?: date)?|expiration(?: date)?|due date|date|end date|circle day|membership expiry)',
    { do: 'ask', about: 'date' },
  ],
  [
    '(?:days? left(?: (?:until|till|to|before) (?:<our> )?(?:renewal|<dates>))?|days? remaining|countdown|time left|time remaining|remaining (?:days|time)|days to go|days (?:until|till|to|before) (?:<our> )?(?:renewal|<dates>)|d-day|number of days(?: left)?)',
    { do: 'ask', about: 'days-left' },
  ],
  [
    '(?:<competency>|competencies held|what we hold|levels?|competency list|held competencies)',
    { do: 'ask', about: 'holdings' },
  ],
  [
    '(?:<new> )?(?:contact(?: person)?(?: for renewal| for the renewal)?|renewer|renewal contact|ppc name|responsible person|person who renews|who renews)',
    { do: 'ask', about: 'contact' },
  ],
  ['(?:<standin>)', { do: 'ask', about: 'stand-in' }],
  [
    '(?:(?:next|upcoming|coming) (?:<reminder>|stage|step from you)|what comes next|what is coming next|what is next)',
    { do: 'ask', about: 'next-reminder' },
  ],
  [
    '(?:(?:last|latest|previous|past|sent) <reminder>|<reminder> (?:sent|so far)|what was sent|sent)',
    { do: 'ask', about: 'sent' },
  ],
  [
    '(?:<open> (?:items?|points?|tasks?|to-?dos?|things?|stuff)|(?:items?|points?|tasks?|things|to-?dos?) (?:left|open|remaining|outstanding|still open|to do|not done)|(?:remaining|missing|leftover) (?:items?|points?|tasks?|things?|work|to-?dos?)|what is left|what is open|leftovers|still open|anything open|anything left|still left|left|open|todo.s(?: left)?)',
    { do: 'ask', about: 'open-items' },
  ],
  [
    '(?:(?:done|finished|completed|ticked|closed) (?:items?|points?|tasks?|things?|to-?dos?)|(?:items?|points?|tasks?|things) (?:done|finished|completed|ticked)|what is done|progress|accomplishments)',
    { do: 'ask', about: 'done-items' },
  ],
  ['(?:program|pack|program name)', { do: 'ask', about: 'program' }],
  ['(?:time ?-?zone|timezone)', { do: 'ask', about: 'time-zone' }],
  ['what is on (?:the|our) (?:check ?-?list|list|to-?do ?-?list)', { do: 'show', what: 'checklist' }],
  [
    '(?:(?:the )?(?:check ?-?list|to-?do ?-?list|to do list|todo list|todos|to-?dos|task ?list|list of (?:tasks|to-?dos|items)|renewal list|tasks|list|items|renewal checklist))',
    { do: 'show', what: 'checklist' },
  ],
];

const nounPatterns = nouns.map(([words, command]) => [pattern(`${SHOW}${words}${END}`), command] as const);

const STAGE =
  '(?<stage>start|finish|beginning|end|first|second|last|final|closing|opening|(?:two|2|three|3|four|4|twelve|12|one|1)[ -](?:weeks?|months?)|\\d+[ -]?days?|ninety[ -]days?|fourteen[ -]days?|fortnight)';
const checklistOfStage = [
  `${SHOW}(?:check ?-?list|to-?do ?-?list|list)(?: for| of| at)?(?: the)? ${STAGE}${END}`,
  `${SHOW}${STAGE}(?: reminder)?(?:'s)? (?:check ?-?list|to-?do ?-?list|list|tasks|items)${END}`,
].map(pattern);

/** A noun used as a command: "anniversary", "our checklist", "next reminder". */
export const readNoun: Reader = (reading) =>
  firstFound<Command>(reading, checklistOfStage, ({ slot }) => ({
    do: 'show',
    what: 'checklist',
    about: slot('stage'),
  })) ?? readPlainNoun(reading);

const readPlainNoun: Reader = ({ clauses, candidates }) => {
  const possible = nounPatterns.filter(([{ number }]) => candidates().has(number));
  for (const clause of clauses.sentences) {
    for (const [words, command] of possible) if (words.test(clause.text)) return command;
  }
  return undefined;
};
