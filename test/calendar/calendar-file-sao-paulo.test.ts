/**
 * @jest-environment ./test/setup/zone-environment.cjs
 * @jest-environment-options {"timeZone": "America/Sao_Paulo"}
 */
import { describeCalendarFile } from './calendar-file-cases';

describeCalendarFile('America/Sao_Paulo');
