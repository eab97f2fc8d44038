import { plainWord } from '../../names/message-words';
import { COURTESY } from '../courtesy';

const OPENING = /^[\s:,;.–—-]+|^(?:that we (?:must|have to|need to) |to (?!do\b))/i;
const CLOSING = /[\s:,;–—-]+$|(?<![.\d])\.$|[!?]+$/;
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|'([^']+)'|‘([^’]+)’|«([^»]+)»)$/;
const FIRST = /^([\p{L}’']+)[\s,!]+/u;
const LAST = /[\s,]+([\p{L}’']+)$/u;
const CLAUSE_END =
  /,?\s+(?:for (?:us|me)|as well|if you can|thank you|many thanks|kind regards|vielen dank)$/i;

const LEADS_ON = /\s+(?:by|until|till|for|to|before|from|of|and|with|bis|für|zum|von|und|have|has|is|are)$/i;
const LEADS_ON_NAME = /\s+(?:on|in|at|am|im|as)$/i;

/**
 * The words of a name: also without what leads on behind it.
 * @example freeName('Azure Foo Expert on') // 'Azure Foo Expert'
 */
export function freeName(said: string): string {
  return freeText(freeText(said).replace(LEADS_ON_NAME, ''));
}

/**
 * Free words without what is around them: signs, quotes and courtesy.
 * @example freeText(': "call the distributor", please') // 'call the distributor'
 */
export function freeText(said: string): string {
  let text = said;
  for (let before = ''; before !== text;) {
    before = text;
    text = withoutEnds(text.replace(OPENING, '').replace(CLOSING, ''));
  }
  return text;
}

function withoutEnds(text: string): string {
  const quoted = QUOTED.exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (quoted !== undefined) return quoted;
  const shorter = text.replace(CLAUSE_END, '').replace(LEADS_ON, '');
  const [first, last] = [FIRST.exec(shorter)?.[1], LAST.exec(shorter)?.[1]];
  if (last !== undefined && COURTESY.has(plainWord(last))) return shorter.replace(LAST, '');
  return first !== undefined && COURTESY.has(plainWord(first)) ? shorter.replace(FIRST, '') : shorter;
}
