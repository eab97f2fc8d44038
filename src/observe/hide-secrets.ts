const HIDDEN = '[hidden]';
const TOKEN = /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;
const SCHEME = /\b(Bearer|Basic|SharedKey|SharedKeyLite)\s+[^\s"',;]+/g;
/** Settings and query parameters that hold a secret. */
const NAMES = [
  'AccountKey|SharedAccessSignature|InstrumentationKey|MicrosoftAppPassword',
  'client_secret|client_assertion|password|access_token|sig|t',
].join('|');
const NAMED = new RegExp(String.raw`\b(${NAMES})=[^\s;&"']+`, 'gi');

/**
 * A text without tokens, keys and signatures, wherever they got into it.
 * @example hideSecrets('GET /a?sig=abc with Bearer eyJ0') // 'GET /a?sig=[hidden] with Bearer [hidden]'
 */
export function hideSecrets(text: string): string {
  return text
    .replace(SCHEME, `$1 ${HIDDEN}`)
    .replace(TOKEN, HIDDEN)
    .replace(NAMED, (found) => `${found.slice(0, found.indexOf('=') + 1)}${HIDDEN}`);
}
