import { lookUp, type AnswerPacks, type LookUp } from './answer-look-up';
import type { AskingTeam } from './answer-search';
import { AskedText } from './asked-text';

/** The look-ups for one message: what several ways to take it apart have in common is read and looked up once. */
export class PartLookUps {
  private readonly packs: AnswerPacks;
  private readonly team: AskingTeam;
  private readonly texts = new Map<string, AskedText>();
  private readonly found = new Map<string, LookUp>();

  constructor(packs: AnswerPacks, team: AskingTeam) {
    this.packs = packs;
    this.team = team;
  }

  /** A text by itself. */
  alone(text: string): LookUp {
    const known = this.found.get(text);
    if (known) return known;
    const found = lookUp({ text: this.read(text) }, this.packs, this.team);
    this.found.set(text, found);
    return found;
  }

  /** A text after what was asked before it. */
  after(text: string, before: string): LookUp {
    return lookUp({ text: this.read(text), about: this.read(before) }, this.packs, this.team);
  }

  read(text: string): AskedText {
    const known = this.texts.get(text);
    if (known) return known;
    const read = new AskedText(text);
    this.texts.set(text, read);
    return read;
  }
}
