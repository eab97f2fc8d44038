import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule, version } from 'typescript';
import { TEST_MODELS, trainTestModels } from './train-test-models';

const ROOT = resolve(__dirname, '../..');
const COMPILED = join(ROOT, '.cache/compiled');

/**
 * Compiles the sources, as `npm run build` does, to a folder of their own (types are the linter's business) and gives the
 * path of `dist` there. What was compiled before is taken from a folder, by what it was compiled from.
 */
export function buildBot(name: string): string {
  const out = join(ROOT, '.cache', name);
  mkdirSync(COMPILED, { recursive: true });
  for (const file of sourceFiles(join(ROOT, 'src'))) {
    const target = file.replace(join(ROOT, 'src'), join(out, 'dist')).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled(file));
  }
  cpSync(join(ROOT, 'src/programs/packs'), join(out, 'dist/programs/packs'), { recursive: true });
  cpSync(join(ROOT, 'cards'), join(out, 'cards'), { recursive: true });
  trainTestModels();
  cpSync(TEST_MODELS, join(out, 'dist/understanding'), { recursive: true });
  return join(out, 'dist');
}

function compiled(file: string): string {
  const source = readFileSync(file, 'utf8');
  const kept = join(COMPILED, `${createHash('sha1').update(version).update(source).digest('hex')}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { outputText } = transpileModule(source, {
    fileName: file,
    compilerOptions: {
      target: ScriptTarget.ES2023,
      module: ModuleKind.CommonJS,
      esModuleInterop: true,
      inlineSourceMap: true,
    },
  });
  // Others may compile the same just now: nobody may see half of a file.
  const fresh = `${kept}.${process.pid}`;
  writeFileSync(fresh, outputText);
  renameSync(fresh, kept);
  return outputText;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
