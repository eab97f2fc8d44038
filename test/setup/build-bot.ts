import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { bundleBot } from '../../src/cli/bundle/bundle-bot';
import { whenChanged } from './source-stamp';
import { TEST_BUNDLE, TEST_MODELS, TEST_MODULES, TEST_PACKS } from './test-models';
import { trainTestModels } from './train-test-models';

const ROOT = resolve(__dirname, '../..');

/** Makes the bot from the sources as `npm run build` does (types are the linter's business), unless it is as they are. */
export async function buildBot(): Promise<void> {
  await trainTestModels();
  const built = dirname(TEST_BUNDLE);
  await whenChanged(['src', 'cards', 'appPackage', 'package-lock.json'], `${built}.txt`, async () => {
    // Beside the one that others may be running just now.
    const fresh = `${built}.${process.pid}`;
    compileModules(fresh);
    const prepared = { packs: TEST_PACKS, models: TEST_MODELS, maps: join(fresh, 'maps') };
    await bundleBot(join(fresh, basename(TEST_BUNDLE)), prepared);
    rmSync(built, { recursive: true, force: true });
    renameSync(fresh, built);
  });
}

function compileModules(into: string): void {
  const modules = join(into, basename(TEST_MODULES));
  for (const file of sourceFiles(join(ROOT, 'src'))) {
    const target = file.replace(join(ROOT, 'src'), modules).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled(file));
  }
  cpSync(join(ROOT, 'src'), modules, { recursive: true, filter: isFolderOrWords });
  cpSync(TEST_PACKS, join(modules, 'programs/packs'), { recursive: true });
  cpSync(join(ROOT, 'cards'), join(into, 'cards'), { recursive: true });
  cpSync(TEST_MODELS, join(modules, 'understanding'), { recursive: true });
}

/** Words stand in JSON files beside the code that imports them. */
function isFolderOrWords(path: string): boolean {
  return path.endsWith('.json') || statSync(path).isDirectory();
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
