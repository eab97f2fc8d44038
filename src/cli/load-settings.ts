import { existsSync } from 'node:fs';
import { config as loadEnvFile } from 'dotenv';

/** Reads `.env` into the environment; without one, the settings of a demo that runs at the moment. */
export function loadSettings(): void {
  loadEnvFile({ quiet: true, path: existsSync('.env') ? '.env' : '.data/demo.env' });
}
