/**
 * @jest-environment ./test/setup/zone-environment.cjs
 * @jest-environment-options {"timeZone": "UTC"}
 */
import { describeCalendarFile } from './calendar-file-cases';

describeCalendarFile('UTC');
