import type { Entity } from '../entities/entity';
import type { SlotTemplates } from './slot-templates';
import type { ReadUntil, WindowIn } from './slot-values';

/** A message to be understood as a label, with the names found in it and the sentences that slots are known by. */
export interface SlotInput {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly templates: SlotTemplates;
  readonly readUntil?: ReadUntil;
  readonly windowIn?: WindowIn;
}
