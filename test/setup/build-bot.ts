import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformFileSync } from '@swc/core';

const ROOT = resolve(__dirname, '../..');

/** Compiles the sources to a folder of their own (types are tsc's business) and gives the path of `dist` there. */
export function buildBot(name: string): string {
  const out = join(ROOT, '.cache', name);
  for (const file of sourceFiles(join(ROOT, 'src'))) {
    const { code } = transformFileSync(file, {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
    const target = file.replace(join(ROOT, 'src'), join(out, 'dist')).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  cpSync(join(ROOT, 'src/programs/packs'), join(out, 'dist/programs/packs'), { recursive: true });
  cpSync(join(ROOT, 'cards'), join(out, 'cards'), { recursive: true });
  return join(out, 'dist');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
