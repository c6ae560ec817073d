import { asItStands } from "./field";
import { numberFields } from "./numberFields";
import { wordFields } from "./wordFields";

/** The schemas of single cells, from which each table's row is made. */
export const fields = { ...numberFields, ...wordFields, asItStands };
