/**
 * @jest-environment ./test/setup/zone-environment.cjs
 * @jest-environment-options {"timeZone": "Pacific/Apia"}
 */
import { describeCalendarFile } from './calendar-file-cases';

describeCalendarFile('Pacific/Apia');
