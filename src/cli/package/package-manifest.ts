type Environment = Readonly<Record<string, string | undefined>>;

interface Placeholder {
  /** What to set, when it is missing. */
  readonly ask: string;
  /** Where else its value may come from. */
  readonly from?: (environment: Environment) => string | undefined;
}

/** What the manifest leaves open. The names are those that the Microsoft 365 Agents Toolkit fills in, too. */
const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  BOT_ID: {
    ask: 'the application (client) id of the Azure Bot; MicrosoftAppId will do',
    from: (environment) => environment['MicrosoftAppId'],
  },
  // An app without an id of its own takes the bot's: both are drawn at random, and one bot is one app.
  TEAMS_APP_ID: {
    ask: 'the id of the Teams app, a GUID; without one the id of the bot is taken',
    from: (environment) => environment['BOT_ID'] || environment['MicrosoftAppId'],
  },
  BOT_DOMAIN: {
    ask: 'the host name of the bot, such as bot.example.com; PUBLIC_URL will do',
    from: (environment) => hostOf(environment['PUBLIC_URL']),
  },
  DEVELOPER_NAME: {
    ask: 'the company that runs the bot, as people will read it in Teams (at most 32 characters)',
  },
  DEVELOPER_WEBSITE_URL: { ask: "the company's website, with https" },
  DEVELOPER_PRIVACY_URL: { ask: 'the privacy statement that covers the bot, with https' },
  DEVELOPER_TERMS_URL: { ask: 'the terms of use of the bot, with https' },
};

export type FilledManifest = { readonly text: string } | { readonly problems: readonly string[] };

/**
 * The manifest with every `${{NAME}}` filled in from the environment; or everything that is missing, by name.
 * @example fillManifest('{"id": "${{BOT_ID}}"}', { MicrosoftAppId: '1111…' }) // { text: '{"id": "1111…"}' }
 */
export function fillManifest(template: string, environment: Environment): FilledManifest {
  const problems = new Set<string>();
  const text = template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = environment[name]?.trim() || PLACEHOLDERS[name]?.from?.(environment)?.trim();
    if (!value) problems.add(`${name}: missing. Set it to ${PLACEHOLDERS[name]?.ask ?? 'a value'}.`);
    return JSON.stringify(value ?? '').slice(1, -1);
  });
  return problems.size > 0 ? { problems: [...problems] } : { text };
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined;
}
