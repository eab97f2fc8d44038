import * as ts from 'typescript';
import type { SourceFile } from './source-tree';

/** Texts with as many words as this are a sentence that somebody reads. */
const LEAST_WORDS = 3;
const WORDS = /(?:^|[\s("“])\p{L}[\p{L}'’-]*(?=$|[\s.,;:!?)"”…])/gu;

/** Calls whose texts are for operators or name a piece of work. */
const FOR_OPERATORS = /^(?:(?:ctx\.)?log\.(?:info|warn|error)|(?:ctx\.)?background\.run|regex|describe)$/;

/** Sentences in the code of a file, as `path:line: text`; what is said in logs and errors is for operators. */
export function sentencesIn({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForOperators(node)) return;
    const said = saidBy(node);
    if (said !== undefined && isSentence(said)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1}: ${said}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `x` stands for what is put in, which makes no sentence by itself. @example ' x - x - x ' // none */
function isSentence(said: string): boolean {
  const words = said.match(WORDS)?.map((word) => word.trim()) ?? [];
  return words.length >= LEAST_WORDS && words.some((word) => word !== 'x');
}

/** The text of a literal; what is put into a template stands as one word. */
function saidBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return ts.isImportDeclaration(node.parent) ? undefined : node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => ` x ${span.literal.text}`)].join('');
}

function isForOperators(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isNewExpression(node)) return true;
  if (ts.isCallExpression(node)) return FOR_OPERATORS.test(node.expression.getText());
  return isCommand(node);
}

/** What a button or an answer says again for somebody, in the words of a command: the bot reads it. */
function isCommand(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node)) return false;
  const name = node.name.getText();
  if (name === 'again' || name === 'completes') return true;
  return name === 'text' && /action: 'ask'/.test(node.parent.getText());
}
