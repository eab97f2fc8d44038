import type { AnswerDocument } from '../answers/documents/answer-document';
import { fitOf, scoreOf, type Comparison, type Fit, type Prospect } from './answer-score';

/** A document found for a question; the higher the score the better it fits. */
export interface FoundAnswer {
  /** The document's number in its pack. */
  readonly id: number;
  readonly document: AnswerDocument;
  readonly fit: Fit;
  readonly score: number;
}

/** What sums that were made in another order may differ by. */
const ROUNDING = 1e-6;

/**
 * The documents found for a question, best first. Comparing one in full takes long, and mostly only the first few are
 * looked at: one is compared when it may be the next.
 */
export class FoundAnswers {
  private readonly question: Comparison;
  /** In the order of their rank in the full-text search; of those that fit alike the first goes first. */
  private readonly open: (Prospect | undefined)[];
  private readonly compared: (FoundAnswer | undefined)[];
  private readonly ordered: FoundAnswer[] = [];

  constructor(question: Comparison, prospects: readonly Prospect[]) {
    this.question = question;
    this.open = [...prospects];
    this.compared = prospects.map(() => undefined);
  }

  get best(): FoundAnswer | undefined {
    return this.at(0);
  }

  /** The first document after the best one that meets a condition, if its score is within `lead` of the best one's. */
  other(meets: (found: FoundAnswer) => boolean, lead = Infinity): FoundAnswer | undefined {
    const best = this.best?.score ?? 0;
    for (let place = 1; ; place += 1) {
      const found = this.at(place, best - lead);
      if (!found || !(best - found.score <= lead)) return undefined;
      if (meets(found)) return found;
    }
  }

  /** The first document, the best one included, that meets a condition. */
  first(meets: (found: FoundAnswer) => boolean): FoundAnswer | undefined {
    const { best } = this;
    return best && meets(best) ? best : this.other(meets);
  }

  /** The document at a place; undefined when there is none, or none with so high a score. */
  at(place: number, least = -Infinity): FoundAnswer | undefined {
    while (this.ordered.length <= place) {
      const next = this.next(least);
      if (!next) return undefined;
      this.ordered.push(next);
    }
    return this.ordered[place];
  }

  private next(least: number): FoundAnswer | undefined {
    for (;;) {
      const best = placeOfHighest(this.compared, ({ score }) => score);
      const likeliest = placeOfHighest(this.open, ({ most }) => most);
      const [found, prospect] = [this.compared[best], this.open[likeliest]];
      const score = found?.score ?? -Infinity;
      const most = (prospect?.most ?? -Infinity) + ROUNDING;
      if (Math.max(score, most) < least) return undefined;
      if (!prospect || score > most) {
        this.compared[best] = undefined;
        return found;
      }
      this.open[likeliest] = undefined;
      this.compared[likeliest] = this.compare(prospect);
    }
  }

  private compare(prospect: Prospect): FoundAnswer {
    const fit = fitOf(this.question, prospect);
    return { id: prospect.id, document: prospect.document, fit, score: scoreOf(fit) };
  }
}

/** The first place with the highest value; -1 when all are empty. */
function placeOfHighest<T>(list: readonly (T | undefined)[], valueOf: (one: T) => number): number {
  let [highest, place] = [-Infinity, -1];
  for (let at = 0; at < list.length; at += 1) {
    const one = list[at];
    if (one === undefined) continue;
    const value = valueOf(one);
    if (place < 0 || value > highest) [highest, place] = [value, at];
  }
  return place;
}
