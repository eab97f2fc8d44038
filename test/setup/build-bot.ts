import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { bundleBot } from '../../src/cli/bundle/bundle-bot';
import { whenChanged } from './source-stamp';
import { TEST_BUNDLE, TEST_MODELS, TEST_MODULES, TEST_PACKS } from './test-models';
import { trainTestModels } from './train-test-models';

const ROOT = resolve(__dirname, '../..');

/** Makes the bot from the sources as `npm run build` does (types are the linter's business), unless it is as they are. */
export async function buildBot(): Promise<void> {
  await trainTestModels();
  await whenChanged(['src', 'cards', 'appPackage'], join(TEST_MODULES, '../stamp.txt'), async () => {
    compileModules();
    const maps = join(TEST_MODULES, '../maps');
    await bundleBot(TEST_BUNDLE, { packs: TEST_PACKS, models: TEST_MODELS, maps });
  });
}

function compileModules(): void {
  rmSync(TEST_MODULES, { recursive: true, force: true });
  for (const file of sourceFiles(join(ROOT, 'src'))) {
    const target = file.replace(join(ROOT, 'src'), TEST_MODULES).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled(file));
  }
  cpSync(TEST_PACKS, join(TEST_MODULES, 'programs/packs'), { recursive: true });
  cpSync(join(ROOT, 'cards'), join(TEST_MODULES, '../cards'), { recursive: true });
  cpSync(TEST_MODELS, join(TEST_MODULES, 'understanding'), { recursive: true });
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
