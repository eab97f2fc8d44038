import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Place } from '../domain/team/place';
import type { KeptQuestion, QuestionLog } from '../ports';
import { entityPages, type Entity } from './rows/entity-pages';
import { encodeKey, keysBelow } from './rows/key-encoder';
import { purgePartition } from './rows/purge-partition';
import { parseJson } from '../parse-json';
import { jsonOf } from './rows/row-json';
import { putRow } from './rows/single-row';

const questionSchema = z.object({
  id: z.string(),
  at: z.int(),
  programId: z.string(),
  question: z.string(),
  answerId: z.string().exactOptional(),
  outcome: z.enum(['unanswered', 'helpful', 'not-helpful']),
  words: z.string().exactOptional(),
});

/** Kept questions in the table `Index`, a partition for each place. */
export function createQuestionLog(client: TableClient): QuestionLog {
  return {
    keep: async (place, question) => putRow(client, questionRow(place, question)),
    all: () => questionPages(client),
    purge: async (place) => purgePartition(client, partitionOf(place)),
  };
}

function questionRow(place: Place, question: KeptQuestion) {
  const rowKey = encodeKey([question.id]);
  return { partitionKey: partitionOf(place), rowKey, json: jsonOf(rowKey, question) };
}

function partitionOf({ tenantId, conversationId }: Place): string {
  return encodeKey(['question', tenantId, conversationId]);
}

/** A row that cannot be understood is left out: nobody waits for it. */
async function* questionPages(client: TableClient): AsyncGenerator<readonly KeptQuestion[]> {
  const { from, before } = keysBelow(['question']);
  const filter = odata`PartitionKey ge ${from} and PartitionKey lt ${before}`;
  for await (const page of entityPages(client, filter)) {
    yield page.flatMap((entity) => questionIn(entity) ?? []);
  }
}

function questionIn(entity: Entity): KeptQuestion | undefined {
  const { json } = entity;
  return typeof json === 'string' ? questionSchema.safeParse(parseJson(json)).data : undefined;
}
