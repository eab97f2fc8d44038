import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { z } from 'zod';

// Microsoft's schema lets http pass, its reviewers do not.
const secure = z.url({ protocol: /^https$/, error: 'must be an address with https' });

// Of version and variant, as RFC 9562 has them: the Toolkit puts a new id in the place of any other, each time.
const appId = z.string().regex(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, {
  error: 'must be an id drawn at random, such as `node -p "crypto.randomUUID()"` gives (TEAMS_APP_ID)',
});

// Neither Microsoft's schema nor the Toolkit minds what does not work in Teams.
const domain = z
  .string()
  .regex(/^(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i, {
    error: 'must be a domain such as bot.example.com, without scheme, port and path (BOT_DOMAIN)',
  });

const manifestSchema = z.object({
  id: appId,
  validDomains: z.array(domain),
  developer: z.object({ websiteUrl: secure, privacyUrl: secure, termsOfUseUrl: secure }),
  manifestVersion: z.string(),
  version: z.string(),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.object({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          triggers: z.array(z.string()),
          commands: z.array(
            z.object({ title: z.string(), description: z.string(), type: z.string().optional() }),
          ),
        }),
      ),
    }),
  ),
});

/** The part of a manifest that the package is made and checked by. */
export type Manifest = z.infer<typeof manifestSchema>;

export interface Package {
  readonly manifest: unknown;
  /** The version in package.json. */
  readonly version: string;
  /** The icons by the names that the manifest gives them. */
  readonly icon: (name: string) => Buffer;
}

// Microsoft's schema allows more by now; older clients cut off what is longer or comes later. A prompt starter is a
// whole question, which they do not list.
const MOST_COMMANDS = 10;
const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 128;

/** Checks a filled-in package without a network; every mistake at once. */
export async function checkPackage(
  candidate: Package,
): Promise<{ manifest: Manifest } | { problems: string[] }> {
  const schemaProblems = await AppManifestUtils.validateAgainstSchema(candidate.manifest as TeamsManifest);
  const parsed = manifestSchema.safeParse(candidate.manifest);
  const own = parsed.success
    ? [...versionProblems(parsed.data, candidate.version), ...commandProblems(parsed.data)]
    : parsed.error.issues.map((issue) => `manifest.json /${issue.path.join('/')} ${issue.message}.`);
  const icons = parsed.success ? iconProblems(parsed.data, candidate.icon) : [];
  const problems = [...schemaProblems.map((problem) => `manifest.json ${problem}`), ...own, ...icons];
  return parsed.success && problems.length === 0 ? { manifest: parsed.data } : { problems };
}

function versionProblems({ version }: Manifest, expected: string): string[] {
  if (version === expected) return [];
  return [`manifest.json has version ${version}, package.json ${expected}: give both the same.`];
}

function commandProblems({ bots }: Manifest): string[] {
  return bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ scopes, commands }) => [
      ...tooMany(scopes, commands),
      ...commands.flatMap(({ title, description, type }) => [
        ...(type === 'prompt' ? [] : tooLong(`the title "${title}"`, title, LONGEST_TITLE)),
        ...tooLong(`the description of "${title}"`, description, LONGEST_DESCRIPTION),
      ]),
    ]),
  );
}

function tooMany(
  scopes: readonly string[],
  commands: readonly { readonly type?: string | undefined }[],
): string[] {
  const { length } = commands.filter(({ type }) => type !== 'prompt');
  return length > MOST_COMMANDS
    ? [`${scopes.join(', ')}: ${length} commands; menus show ${MOST_COMMANDS}.`]
    : [];
}

function tooLong(what: string, text: string, most: number): string[] {
  return text.length > most ? [`${what} has ${text.length} characters; ${most} fit.`] : [];
}

function iconProblems({ icons }: Manifest, icon: Package['icon']): string[] {
  return [...sizeProblems(icons.color, icon, 192), ...sizeProblems(icons.outline, icon, 32)];
}

function sizeProblems(name: string, icon: Package['icon'], size: number): string[] {
  const png = icon(name);
  if (png.subarray(1, 4).toString('latin1') !== 'PNG') return [`${name} is not a PNG.`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size
    ? []
    : [`${name} is ${width} × ${height}; ${size} × ${size} is expected.`];
}
