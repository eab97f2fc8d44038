import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { whenChanged } from './source-stamp';
import { TEST_BOT, TEST_MODELS, TEST_PACKS } from './test-models';
import { trainTestModels } from './train-test-models';

const ROOT = resolve(__dirname, '../..');

/**
 * Makes the bot from the sources as `npm run build` does (types are the linter's business), unless it is as the sources
 * are, and gives the path of its `dist`.
 */
export function buildBot(): string {
  trainTestModels();
  whenChanged(['src', 'cards'], join(TEST_BOT, '../stamp.txt'), () => {
    rmSync(TEST_BOT, { recursive: true, force: true });
    for (const file of sourceFiles(join(ROOT, 'src'))) {
      const target = file.replace(join(ROOT, 'src'), TEST_BOT).replace(/\.ts$/, '.js');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, compiled(file));
    }
    cpSync(TEST_PACKS, join(TEST_BOT, 'programs/packs'), { recursive: true });
    cpSync(join(ROOT, 'cards'), join(TEST_BOT, '../cards'), { recursive: true });
    cpSync(TEST_MODELS, join(TEST_BOT, 'understanding'), { recursive: true });
  });
  return TEST_BOT;
}

function compiled(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  }).code;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
