import type { Practice } from "./practice";
import type { Place } from "./published";
import { documents } from "./library/documents";

/** Words taken from a document. */
export interface Quotation extends Place {
  /** The practice or table that quotes them. */
  readonly by: string;
  readonly quote: string;
}

/** Every quotation of a practice: its own, its figures' and its lag's. */
export const quotationsOf = ({ id, source, figures, lag }: Practice): readonly Quotation[] => [
  { by: id, ...source },
  ...figures.map((figure) => ({ by: id, ...(figure.source ?? source), quote: figure.quote })),
  ...(lag === "unstated" ? [] : [{ by: id, ...source, quote: lag.quote }]),
];

/** A place as a reader would look it up. */
export function placeWords({ document, at }: Place): string {
  const title = documents.find((one) => one.id === document)?.title ?? document;
  return `${title}, ${at}`;
}
