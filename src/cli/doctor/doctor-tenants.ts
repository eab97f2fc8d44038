import type { Config } from '../../boot/config';
import { ok, skipped, warning, type Finding } from './doctor-finding';

const TENANTS = 'Tenants';

/** Whether people of other directories than the bot's are let in, who cannot be answered before somebody there consents. */
export function checkTenants(config: Config): Finding {
  const {
    allowedTenants,
    authOff,
    MicrosoftAppId: app,
    MicrosoftAppTenantId: own,
    MicrosoftAppType,
  } = config;
  if (authOff) return skipped(TENANTS, 'any with AUTH=off');
  const others = allowedTenants === '*' ? ['any'] : allowedTenants.filter((tenant) => tenant !== own);
  if (others.length === 0) return ok(TENANTS, `${own} only, the directory of the bot`);
  if (MicrosoftAppType === 'MultiTenant') return ok(TENANTS, others.join(', '));
  const tenant = others.length === 1 && others[0] !== 'any' ? others[0] : '<tenant id>';
  return warning(
    TENANTS,
    `${others.join(', ')} may write to the bot (ALLOWED_TENANTS), which is of the directory ${own} (${MicrosoftAppType}).`,
    'Its answers there end with 401 until the registration is for several directories (signInAudience ' +
      'AzureADMultipleOrgs) and an administrator of each has made its service principal by consenting at ' +
      `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${app}`,
  );
}
