import type { Program } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';

/** What a proposal is made for. */
export interface ProposalOccasion {
  readonly program: Program;
  /** Absent before set-up. */
  readonly picture?: TeamPicture | undefined;
  /** The reader's. */
  readonly locale: string;
}

/** What a change is called, and what it replaces by what. */
export interface Proposed {
  /** A question: "Change the anniversary date?" */
  readonly title: string;
  /** The button: "Yes, change it". */
  readonly yes: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
