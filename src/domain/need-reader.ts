import { allNeeds, anyNeed, type Need } from './pattern-need';
import { wordGroups } from './word-groups';

const GAP = ' … ';
const LETTER = /[\p{L}\p{N}]/u;

/** What a part of a pattern needs, and whether it ends where a word may begin. */
interface Part {
  readonly need: Need | undefined;
  readonly edge: boolean;
}

/**
 * What a pattern's source needs, word groups in angle brackets; undefined when nothing can be said. Only letters at the
 * beginning of words count: those that stand before "?" or in square brackets may be missing.
 * @example needOf('(?:<our> )?stand-?in') // a word that begins with "stand"
 */
export function needOf(source: string): Need | undefined {
  return new NeedReader(source).alternatives(true).need;
}

const groups = new Map<string, Part>();

function groupPart(name: string, edge: boolean): Part {
  const group = wordGroups[name];
  if (group === undefined) throw new Error(`There is no word group "${name}".`);
  if (!edge) return new NeedReader(group).alternatives(false);
  const known = groups.get(name) ?? new NeedReader(group).alternatives(true);
  groups.set(name, known);
  return known;
}

/** Reads a source from left to right; what it does not know takes nothing for sure. */
class NeedReader {
  private at = 0;
  private readonly source: string;
  private found: Need[] = [];
  private run = '';
  /** Whether what comes next begins a word, if it is a letter. */
  private edge = false;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(edge: boolean): Part {
    const ways = [this.sequence(edge)];
    while (this.take('|')) ways.push(this.sequence(edge));
    return { need: anyNeed(ways.map(({ need }) => need)), edge: ways.every((way) => way.edge) };
  }

  private sequence(edge: boolean): Part {
    const outer = { found: this.found, edge: this.edge };
    this.found = [];
    this.edge = edge;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) this.step();
    if (this.run !== '') this.endRun();
    const part = { need: allNeeds(this.found), edge: this.edge };
    Object.assign(this, outer);
    return part;
  }

  private step(): void {
    const sign = this.source[this.at] ?? '';
    if (LETTER.test(sign)) return this.letter(sign);
    if (this.take(GAP)) return this.endRun(true);
    const name = sign === '<' ? /^<(\w+)>/.exec(this.source.slice(this.at))?.[1] : undefined;
    if (name !== undefined) return this.group(name);
    if (sign === '(') return this.bracket();
    this.at += 1;
    if (sign === '\\') return this.escaped();
    this.otherSign(sign);
  }

  private otherSign(sign: string): void {
    const before = this.edge && this.run === '';
    if (sign === '^') return this.endRun(true);
    if (sign === '$') return this.endRun(before);
    if (sign === '[') this.skipPast(']');
    const optional = this.isOptional();
    const isItself = sign !== '.' && sign !== '[';
    this.endRun(isItself && (!optional || before));
  }

  private letter(sign: string): void {
    this.at += 1;
    const next = this.source[this.at] ?? '';
    if ('?*{'.includes(next) && next !== '') {
      this.isOptional();
      return this.endRun();
    }
    if (this.run !== '' || this.edge) this.run += sign;
    this.edge = false;
    if (this.take('+')) this.endRun();
  }

  private group(name: string): void {
    this.endRun(this.edge && this.run === '');
    this.at += name.length + 2;
    // "<our>? " may be missing with its space.
    if (this.take('? ')) return void this.take('?');
    const part = groupPart(name, this.edge);
    this.add(part, this.edge);
  }

  private bracket(): void {
    const before = this.run === '' && this.edge;
    this.endRun(before);
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    const part = this.alternatives(before);
    this.take(')');
    if (/[=!]$/.test(opening)) this.edge = before;
    else this.add(part, before);
  }

  private add({ need, edge }: Part, before: boolean): void {
    const optional = this.isOptional();
    this.edge = edge && (!optional || before);
    if (!optional && need !== undefined) this.found.push(need);
  }

  private escaped(): void {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === 'p' && this.source[this.at] === '{') this.skipPast('}');
    if (sign === 'b') return this.endRun(this.edge && this.run === '');
    const optional = this.isOptional();
    this.endRun(!optional && (sign === 's' || !LETTER.test(sign)));
  }

  /** Reads over a quantifier; true when what stands before it may be missing. */
  private isOptional(): boolean {
    const quantifier = /^(?:[*+?]|\{[\d,]+\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += quantifier.length;
    return /^(?:[*?]|\{0)/.test(quantifier);
  }

  private endRun(edge = false): void {
    if (this.run !== '') this.found.push(this.run);
    this.run = '';
    this.edge = edge;
  }

  private skipPast(sign: string): void {
    while (this.at < this.source.length && this.source[this.at] !== sign) {
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    }
    this.at += 1;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}
