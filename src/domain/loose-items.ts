import type { Command } from './command';
import { everywhere, somewhere } from './message-pattern';
import type { Reader, Reading } from './message-reading';
import { fitsItem, TROUBLE } from './read-tick';
import { saidName } from './said-names';

const OPENED = somewhere(
  'untick|un-tick|uncheck|no tick|re-?open(?:ed)?|redone|open again|undone|not (?:yet |really |actually )*(?:done|finished|complete|completed|ready)|mistake|redo|mistakenly|back to (?:open|not done|to ?do)|should be open|still open|too early|wrongly',
);
const DONE = somewhere(
  'tick|ticked|check off|checked off|cross off|crossed off|done|complete|completed|finished|closed|sorted|settled|approved|off the list|✓|✔|✅',
);
const HANDED = somewhere(
  'assign|give|does|do|takes?|own|owns|handles?|gets|responsible|mine|down for|to do|hand|goes|belongs|looks? after|charge|turn|job|on me|->|=>',
);
const ME = /\b(?:me|myself|mine|i (?:will|can|take|do|am doing|am on|handle|own)|my (?:job|turn|task))\b/;
const AROUND_ITEM = everywhere(
  "untick|un-tick|uncheck|re-?open(?:ed)?|redone|needs?|no|open|again|undone|not|yet|really|actually|done|finished|complete|completed|ready|mistake|mistakenly|redo|back|still|too early|wrongly|tick|ticked|check|checked|cross|crossed|closed?|sorted|settled|approved|off|the list|list|put|at|on|by|mark|marked|set|as|to|the|a|an|item|items|one|point|task|is|was|were|are|be|can|could|should|have|has|had|we|i|it|that|this|our|please|now|of|for|with|was a|all|got|get|been|just|already|finally|assign|give|gave|does|do|takes?|own|owns|handles?|gets|responsible|mine|down|hand|over|goes|belongs|looks? after|charge|turn|job|will|me|my|ask|would|like|let|in|person|make|strike|nothing|someone|him|her|so|then|consider|from|and|i am|am|doing|myself|want|'s|s",
);
const OTHER = somewhere(
  'list of|numbers|goal|renewal (?:is|was|has)|our renewal|remind|reminders?|status|checklist card|deadline|date|contact|stand-?in|score|support|microsoft|everything|how|what|why|but|days|if|unless|until|because|customer|expired?|license|will not|failed|need|needs|missing|problem',
);

/** Ticks, re-openings and assignments said in whatever order, where the rest of the words surely name an item. */
export const readItemLoosely: Reader = (reading) => {
  if (TROUBLE.test(reading.message.plain)) return undefined;
  for (const clause of [...reading.clauses.sentences, ...reading.clauses.parts]) {
    const { text } = clause;
    if (OTHER.test(OPENED.test(text) ? text.replace(/\bneeds?\b/g, '') : text) || text.split(' ').length > 16)
      continue;
    const command = OPENED.test(text)
      ? tick(reading, text)
      : (assignment(reading, text) ?? tick(reading, text));
    if (command) return command;
  }
  return undefined;
};

function tick(reading: Reading, text: string): Command | undefined {
  const command = OPENED.test(text) ? 'untick' : DONE.test(text) ? 'tick' : undefined;
  const item = text.replace(AROUND_ITEM, ' ').replace(/\s+/g, ' ').trim();
  return command && fitsItem(reading, item, 'surely') ? { do: command, item } : undefined;
}

function assignment(reading: Reading, text: string): Command | undefined {
  if (!HANDED.test(text) || OPENED.test(text) || DONE.test(text)) return undefined;
  const items =
    reading.context.team?.items
      .map((item) => item.text)
      .join(' ')
      .toLowerCase() ?? '';
  const person = ME.test(text) ? 'me' : nameBeside(reading.source, items);
  if (person === undefined) return undefined;
  const item = text
    .replaceAll(person.toLowerCase(), ' ')
    .replace(AROUND_ITEM, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return fitsItem(reading, item, 'surely') ? { do: 'assign', item, name: person } : undefined;
}

/** The person named in a text, leaving out the words of the checklist. */
function nameBeside(source: string, items: string): string | undefined {
  const words = source
    .split(/\s+/)
    .filter((word) => !items.includes(word.toLowerCase().replace(/[^\p{L}]/gu, '')) || word.length < 3);
  const name = saidName(words.join(' '));
  // Only a name written as one: a lower-case word may be anything.
  return name !== undefined && source.includes(name) && /^\p{Lu}\p{Ll}/u.test(name) ? name : undefined;
}
