import type { Log } from '../ports';
import type * as openTelemetry from './open-telemetry';
import type { Telemetry } from './telemetry';
import { OFF } from './telemetry';

/** Telemetry to the Application Insights of the connection string. Without one, nothing of OpenTelemetry is loaded. */
export function startTelemetry(connectionString: string | undefined, log: Log): Telemetry {
  if (connectionString === undefined) return OFF;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only where telemetry is on
  const { startOpenTelemetry } = require('./open-telemetry') as typeof openTelemetry;
  return startOpenTelemetry(connectionString, log);
}
