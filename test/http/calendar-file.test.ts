/**
 * @jest-environment ./test/setup/zone-environment.cjs
 * @jest-environment-options {"timeZone": "UTC"}
 */
import { describeCalendarFile } from '../calendar/calendar-file-cases';

describeCalendarFile('UTC');
