import type { ReadText } from '../../answers/best-document';
import type { Likelihoods } from '../../answers/scope/programme-chance';
import { maskEntities } from '../../understanding/entities/mask-entities';
import { namedIn, readPart, type Meaning, type MessageContext } from '../../understanding/understand-message';

/** What a text may be a question about: how likely it is of each kind, and what it names. */
export function readQuestion(text: string, context: MessageContext): ReadText {
  const entities = namedIn(text, context);
  return {
    likely: likelihoodsOf(readPart(text, context).ranked),
    masked: maskEntities(text, entities),
    program: entities.find((each) => each.kind === 'program')?.id,
    holdings: entities.filter((each) => each.kind === 'holding'),
  };
}

/** Nothing is ranked for a short form, such as the name of a card: whoever asks for an answer means a question. */
const ASKED: Likelihoods = { programme: 1, out: 0, own: 0, change: 0, show: 0, talk: 0 };

function likelihoodsOf(ranked: Meaning['ranked']): Likelihoods {
  if (ranked.length === 0) return ASKED;
  const best = (...areas: string[]): number =>
    ranked.find(({ label }) => areas.includes(label.split(':')[0] ?? ''))?.probability ?? 0;
  return {
    programme: best('programme'),
    out: best('out'),
    own: best('own'),
    change: best('do'),
    show: best('show'),
    talk: best('bot', 'small'),
  };
}
