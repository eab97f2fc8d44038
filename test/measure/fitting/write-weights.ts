import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../../src');

/** What a file of weights holds. */
export interface WeightsFile {
  /** The script that fitted them. */
  readonly fittedBy: string;
  readonly imports?: string;
  readonly tables: readonly {
    readonly says: string;
    /** The constant's name, with its type where it has one. */
    readonly head: string;
    readonly values: readonly (readonly [string, number])[];
  }[];
}

/** Writes weights to a file of the source, to three places, so that every run writes the same. */
export function writeWeights(path: string, { fittedBy, imports, tables }: WeightsFile): void {
  const blocks = tables.map(({ says, head, values }) => {
    const lines = values.map(([name, value]) => `  ${name}: ${Number(value.toFixed(3))},`);
    return `/** ${says} */\nexport const ${head} = {\n${lines.join('\n')}\n};\n`;
  });
  const top = `// Written by test/measure/fitting/${fittedBy}.ts; not to be edited by hand.\n`;
  writeFileSync(join(SRC, path), `${[top + (imports ? `${imports}\n` : ''), ...blocks].join('\n')}`);
}
