import { EVERY_COMMAND } from './every-command';

/** Says every command and gives what was answered over HTTP. */
export async function sayEverything(say: (text: string) => Promise<string>): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const { text } of EVERY_COMMAND) answers.push(await say(text));
  return answers;
}

/** The data of all buttons in these texts, which are JSON; each once. */
export function buttonsIn(texts: readonly string[]): readonly Record<string, unknown>[] {
  const found = new Map<string, Record<string, unknown>>();
  for (const text of texts) {
    if (!text.startsWith('{')) continue;
    walk(JSON.parse(text) as unknown, (data) => found.set(JSON.stringify(data), data));
  }
  return [...found.values()];
}

function walk(value: unknown, visit: (data: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { type, data } = value as { type?: unknown; data?: unknown };
  if ((type === 'Action.Execute' || type === 'Action.Submit') && typeof data === 'object' && data !== null) {
    visit(data as Record<string, unknown>);
  }
  for (const each of Object.values(value)) walk(each, visit);
}
