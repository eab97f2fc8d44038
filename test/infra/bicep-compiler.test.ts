import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BICEP_VERSION, findBicep } from './bicep-compiler';

const KEPT = `azure.bicep.commandline.linux-x64/${BICEP_VERSION}/tools/bicep`;

describe('The Bicep compiler', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiler-'));
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string, version: string, mode = 0o755): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\necho "Bicep CLI version ${version} (0e3e4b4f3c)"\n`);
    chmodSync(join(folder, name), mode);
  };

  it('is the one on the PATH when that is of the pinned version', () => {
    program('bin/bicep', BICEP_VERSION);
    expect(findBicep(folder, join(folder, 'bin'))).toEqual({
      path: 'bicep',
      origin: `${BICEP_VERSION} on the PATH`,
    });
  });

  it('is the restored one before another version on the PATH, and gets the right to run', () => {
    program('bin/bicep', '0.1.2');
    program(KEPT, BICEP_VERSION, 0o644);
    expect(findBicep(folder, join(folder, 'bin'))).toMatchObject({ path: join(folder, KEPT) });
  });

  it('is another version when the pinned one cannot be had, which is said', () => {
    program('bin/bicep', '0.1.2');
    expect(findBicep(folder, join(folder, 'bin'))).toMatchObject({
      path: 'bicep',
      origin: expect.stringContaining('0.1.2 on the PATH, though') as string,
    });
  });

  it('is missing, with the reason, where neither it nor dotnet is', () => {
    expect(findBicep(folder, join(folder, 'bin'))).toEqual({
      missing: expect.stringMatching(
        /^no bicep on the PATH, and (?:there is no dotnet|.* is for Linux on x64 only)/,
      ) as string,
    });
  });

  it('is missing, with the reason, where dotnet cannot restore it', () => {
    const dotnet = join(folder, 'bin/dotnet');
    writeFileSync(dotnet, '#!/bin/sh\nexit 1\n');
    chmodSync(dotnet, 0o755);
    expect(findBicep(folder, join(folder, 'bin'))).toEqual({
      missing: expect.stringMatching(/could not restore|for Linux on x64 only/) as string,
    });
  });
});
