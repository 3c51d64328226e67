import { z } from "zod";
import { planPackSchema } from "../../src/domain/regulation/planPack";

/** JSON Schema (2020-12) of a plan pack, for whoever writes one in an editor. */
export function packSchema(): string {
  const schema = z.toJSONSchema(planPackSchema, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
