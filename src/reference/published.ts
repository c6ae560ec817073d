/** How far a published figure was followed to its source. */
export type Evidence = "verified" | "reported" | "unverified";

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** When it was published or last changed; a year where no day is known. */
  readonly dated: string;
}

/** A fact that somebody published. It carries its year, source and evidence, or it does not compile. */
export interface Published<T> {
  readonly label: string;
  readonly value: T;
  readonly unit: string;
  /** The first financial year that the source speaks of. */
  readonly from: string;
  readonly source: Source;
  readonly evidence: Evidence;
  /** What a reader should know before relying on it. */
  readonly note?: string;
}
