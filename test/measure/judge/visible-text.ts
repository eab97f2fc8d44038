import { buttonData } from '../../../src/domain/requests/button-data';
import type { World } from '../../fakes/app-world';

export type Replies = Awaited<ReturnType<World['say']>>;

/** What a person sees of one reply, top to bottom, and the buttons below it. */
export interface Visible {
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly title: string; readonly data: unknown }[];
  /** Fields to be filled in. */
  readonly inputs: number;
}

type Node = Readonly<Record<string, unknown>>;
type Seen = { lines: string[]; buttons: { title: string; data: unknown }[]; inputs: number };

/** A row that asks another question when pressed is a button, whatever it looks like; a row to tick is text. */
const SUGGESTIONS: ReadonlySet<unknown> = new Set(['answer', 'ask', 'question', 'feedback']);

/** What a person sees of each reply. A list's choices are seen only when chosen; what is hidden is not seen. */
export function visibleIn(replies: Replies): readonly Visible[] {
  return replies.map((reply) => {
    const seen: Seen = { lines: [], buttons: [], inputs: 0 };
    if (reply.kind === 'text') lookAtText(reply, seen);
    else look(reply.card.content, seen);
    return { lines: seen.lines.map(plain), buttons: seen.buttons, inputs: seen.inputs };
  });
}

/** What may be asked next stands below a text as the buttons do below a card. */
function lookAtText({ text, next = [] }: Extract<Replies[number], { kind: 'text' }>, seen: Seen): void {
  seen.lines.push(...text.split('\n\n'));
  seen.buttons.push(...next.map((title) => ({ title, data: buttonData({ action: 'ask', text: title }) })));
}

/** All lines of all replies, without the buttons. */
export function textIn(visible: readonly Visible[]): string {
  return visible.flatMap(({ lines }) => lines).join('\n');
}

/** The titles of all buttons, in their order. */
export function titlesIn(visible: readonly Visible[]): readonly string[] {
  return visible.flatMap(({ buttons }) => buttons.map(({ title }) => title));
}

function look(value: unknown, seen: Seen): void {
  if (Array.isArray(value)) for (const each of value) look(each, seen);
  else if (isNode(value) && value['isVisible'] !== false) lookAt(value, seen);
}

function lookAt(node: Node, seen: Seen): void {
  const type = typeof node['type'] === 'string' ? node['type'] : '';
  if (type.startsWith('Action.')) return lookAtAction(node, seen);
  const select = node['selectAction'];
  if (isNode(select)) lookAtAction(select, seen);
  if (isNode(select) && isSuggestion(select)) return;
  if (type === 'RichTextBlock') return lookAtRuns(node, seen);
  if (type.startsWith('Input.')) return lookAtInput(node, seen);
  seen.lines.push(...lineOf(node));
  const parts = Object.keys(node).filter((key) => !NOT_SHOWN.has(key) && typeof node[key] === 'object');
  for (const key of parts) look(node[key], seen);
}

function isSuggestion({ data }: Node): boolean {
  return isNode(data) && SUGGESTIONS.has(data['action']);
}

/** The line of a text, or of a fact with its title. */
function lineOf({ title, value, text }: Node): readonly string[] {
  if (typeof value === 'string' && typeof title === 'string') return [`${title}: ${value}`];
  return typeof text === 'string' ? [text] : [];
}

const NOT_SHOWN = new Set(['fallback', 'selectAction', 'data', 'msteams', 'refresh', 'authentication']);

function lookAtAction(action: Node, seen: Seen): void {
  const { title, data } = action;
  if (typeof title !== 'string') return;
  seen.buttons.push({ title: plain(title), data });
}

/** The runs of a line stand side by side; one that opens something is still read. */
function lookAtRuns(node: Node, seen: Seen): void {
  const runs = Array.isArray(node['inlines']) ? (node['inlines'] as unknown[]) : [];
  const texts = runs.map((run) => (typeof run === 'string' ? run : isNode(run) ? run['text'] : ''));
  for (const run of runs)
    if (isNode(run) && isNode(run['selectAction'])) lookAtAction(run['selectAction'], seen);
  seen.lines.push(texts.filter((text) => typeof text === 'string').join(''));
}

function lookAtInput(node: Node, seen: Seen): void {
  seen.inputs++;
  const { label, title, value, choices } = node;
  const chosen = typeof value === 'string' ? value.split(',') : [];
  const titles = (Array.isArray(choices) ? (choices as unknown[]) : [])
    .filter((choice) => isNode(choice) && chosen.includes(String(choice['value'])))
    .map((choice) => (choice as Node)['title']);
  const shown = Array.isArray(choices) || title !== undefined ? titles : [value];
  for (const each of [label, title, ...shown]) if (typeof each === 'string') seen.lines.push(each);
}

/** Texts are escaped so that what people typed is shown as typed. */
function plain(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!~>|<&])/g, '$1').replace(/[\u200b\u2060]|\*\*/g, '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
