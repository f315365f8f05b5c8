import {
  LISTED_TYPES,
  type ListedEntity,
  type ListedMention,
  type ListedType,
} from "../../../server/protocol/entities";

/** A row of the view of names: types, the things of a type, the mentions of a thing. */
export type EntityRow =
  | { readonly kind: "type"; readonly type: ListedType; readonly entities: readonly ListedEntity[] }
  | { readonly kind: "entity"; readonly entity: ListedEntity }
  | { readonly kind: "mention"; readonly mention: ListedMention };

/** The rows of the types that have things, as far as they are wanted. */
export function typeRows(entities: readonly ListedEntity[], wanted: ReadonlySet<ListedType>): readonly EntityRow[] {
  return LISTED_TYPES.filter((type) => wanted.has(type))
    .map((type) => ({ kind: "type" as const, type, entities: entities.filter((entity) => entity.type === type) }))
    .filter((row) => row.entities.length > 0);
}
