import type { TeamPicture } from '../../domain/team/team-picture';

/** The quiet line of a programme that has ended. */
export function historicalLine(picture: Pick<TeamPicture, 'program'>): { readonly historical?: string } {
  return picture.program.historical ? { historical: picture.program.historical } : {};
}
