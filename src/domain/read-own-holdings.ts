import type { Command } from './command';
import { findHolding, findLevel } from './holding-search';
import { pattern } from './message-pattern';
import { isAboutProgram } from './program-subject';
import { firstFound, type Reader, type Reading } from './message-reading';
import { programsOf } from './read-holdings';

const FORMS = [
  '(?:do|did|have|are|is|am|does|were) (?:<we>|anyone|anybody|somebody|we (?:still|also|already|even|currently)|you|our \\p{L}+) (?:also |already |still |currently |have )*(?:have|hold|own|adde?d?|entere?d?|saved?|register|registered|noted?|get|tell you about|at|got|in|down as|listed as|for|a|an|on file|saved|stored|registered|say|partners? (?:for|in)|with)? ?(?<what>.+?)(?: (?:partners?|on file|saved|stored|registered|too|for us|on our list|on the list|at the moment|right now|already|yet|or not|on your list|in (?:your|our|the) (?:list|profile|set-?up|records)))*',
  '(?:is|are) (?<what>.+?) (?:on|in|among|part of|one of|listed in|saved in|still on|still among|still one of) (?:our|the|my) (?:<competency>|list|holdings|profile|records|competencies list)(?: we hold| saved| too)*(?: or (?:not|did (?:nobody|no one|anybody|somebody|someone) (?:add|enter|save) (?:it|them|that)))?',
  '(?:is|are) (?<what>.+?) (?:ours|saved for us|stored for us|on file|saved|noted|listed|registered for us|one of ours|something we hold|among ours|listed for us)(?: (?:already|at the moment|or not|or did nobody add it))*',
  'what (?:do|did|have) <we> (?:have |hold |got )*(?:in|for|with) (?<what>.+?)(?: (?:currently|now))*',
  'what is (?:our|the) (?:level|status|tier) (?:in|for|of|with|at) (?<what>.+?)(?: (?:currently|now))*',
  '(?:is|are) (?<what>.+?) (?:for us|with us|in our case)',
  '(?:which|what) (?:level|levels|status)(?: (?:do|did|are|is|have|of|in|for))* (?:<we> )?(?:have |hold |at |saved |our )*(?:in |for |of |with |on )?(?<what>.+?)(?: (?:at|do we have|do we hold|are we|on))*',
].map(pattern);
const FILLED = /\b(?:or|either|only|both|and|just|still|the|for|in|at|of|level|status|now|any|a|an|some)\b/gi;

/** "do we have EMM?", "are we gold or silver in cloud platform": asked about what the team holds. */
export const readOwnHoldings: Reader = (reading) =>
  firstFound<Command>(reading, FORMS, ({ slot, clause }) => {
    if (clause.form !== 'question') return undefined;
    if (!namesHolding(reading, slot('what')) || isAboutProgram(reading.message.plain)) return undefined;
    return { do: 'ask', about: 'holdings' };
  });

function namesHolding(reading: Reading, text: string): boolean {
  return programsOf(reading).some((program) => {
    const words = withoutLevels(reading, text);
    if (words === '') return true;
    const match = findHolding(program, words);
    return match !== undefined && ('holding' in match ? match.exact || words.split(' ').length <= 3 : false);
  });
}

function withoutLevels(reading: Reading, text: string): string {
  const words = text
    .replace(FILLED, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.filter((word) => !programsOf(reading).some((program) => findLevel(program, word))).join(' ');
}
