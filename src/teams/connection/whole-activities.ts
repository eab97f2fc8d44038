import * as mappers from 'botframework-connector/lib/connectorApi/models/mappers';

/** What the SDK's serializer asks of a model; its types leave out the field that matters here. */
interface OpenModel {
  readonly type: { additionalProperties?: { readonly type: { readonly name: 'Object' } } };
}

/**
 * Lets fields that the SDK does not know through in entities and accounts: its serializer finds the model of a list's
 * elements by name and drops, without a word, whatever that model does not list (citations, who alone sees a message).
 * The models are shared by the whole process; doing it again changes nothing.
 */
export function keepUnknownFields(): void {
  for (const model of [mappers.Entity, mappers.ChannelAccount] as readonly OpenModel[]) {
    model.type.additionalProperties = { type: { name: 'Object' } };
  }
}
