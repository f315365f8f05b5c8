import { expect, it } from "vitest";
import { typeRows } from "../../../../client/views/entities/rows";
import { LISTED_TYPES, type ListedEntity, type ListedType } from "../../../../server/protocol/entities";
import { ENTITY_TYPES } from "../../../../server/engine/entities/entity";

const entity = (link: string, type: ListedType): ListedEntity => ({ link, type, mentions: 1, articles: 1, names: [] });
const THREE = [entity("عدن", "GPE"), entity("قسد", "ORG"), entity("داعش", "ORG")];

it("lists the types of the engine", () => {
  expect(LISTED_TYPES).toEqual(ENTITY_TYPES);
});

it.each<readonly [object, readonly ListedType[]]>([
  [
    [
      ["ORG", ["قسد", "داعش"]],
      ["GPE", ["عدن"]],
    ],
    LISTED_TYPES,
  ],
  [[["GPE", ["عدن"]]], ["GPE", "PER"]],
  [[], ["PER"]],
])("gives the types that have things and are wanted: %j", (expected, wanted) => {
  const rows = typeRows(THREE, new Set(wanted));
  expect(rows.map((row) => (row.kind === "type" ? [row.type, row.entities.map(({ link }) => link)] : []))).toEqual(
    expected,
  );
});
