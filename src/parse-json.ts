/** What a text holds as JSON; undefined when it is none. @example parseJson('{') // undefined */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
