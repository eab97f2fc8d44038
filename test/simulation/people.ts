/** What a team's people do in a cycle: each once, when so many days are left or fewer. */
export interface Habit {
  readonly atDaysLeft: number;
  readonly does: 'renew' | 'pause' | 'snooze' | 'move-away' | 'move-back' | 'move-closer' | 'confirm';
}

/** Ways of living with the bot, each of them within what people really do. */
export const HABITS = {
  prompt: [{ atDaysLeft: 5, does: 'renew' }],
  late: [{ atDaysLeft: -3, does: 'renew' }],
  silent: [],
  busy: [
    { atDaysLeft: 95, does: 'pause' },
    { atDaysLeft: 50, does: 'snooze' },
    { atDaysLeft: -10, does: 'renew' },
  ],
  unsure: [
    { atDaysLeft: 85, does: 'move-away' },
    { atDaysLeft: 104, does: 'move-back' },
    { atDaysLeft: 40, does: 'move-closer' },
    { atDaysLeft: 2, does: 'renew' },
  ],
} as const satisfies Record<string, readonly Habit[]>;

export type HabitName = keyof typeof HABITS;
