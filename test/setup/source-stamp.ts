import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/**
 * Does the work when one of these files, or a file of these folders, has changed since it was last done, and notes in
 * `stamp` that it was.
 */
export async function whenChanged(
  folders: readonly string[],
  stamp: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const now = stampOf(folders);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await work();
  writeFileSync(stamp, now);
}

function stampOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = namesIn(join(ROOT, folder));
    for (const name of names.filter((one) => /\.(?:ts|yaml|json)$/.test(join(folder, one)))) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex');
}

/** All files of a folder by their path in it; of a file, itself. */
function namesIn(path: string): readonly string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    : [''];
}
