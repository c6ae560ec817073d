import type { DocumentId } from "../published";

/** A document that practices are taken from. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly publisher: string;
  readonly dated: string;
  /** What may be done with its words. */
  readonly licence: string;
}

export const documents: readonly SourceDocument[] = [
  {
    id: "barkingAndDagenham",
    title: "Effective Practice case study: Developing local schools for children in Barking and Dagenham",
    publisher: "SEND Effective Practice Evidence Framework",
    dated: "undated, after July 2024",
    licence: "no licence stated: short quotations only",
  },
  {
    id: "inspection2024",
    title: "Area SEND inspection of Barking and Dagenham Local Area Partnership, 8 to 12 July 2024",
    publisher: "Ofsted and the Care Quality Commission",
    dated: "2024",
    licence: "Crown copyright 2024, Open Government Licence v3.0: short quotations only",
  },
  {
    id: "rr1238",
    title: "High needs budgets: effective management in local authorities (RR1238)",
    publisher: "Department for Education",
    dated: "June 2022",
    licence: "Department for Education 2022, no licence stated in the text: short quotations only",
  },
  {
    id: "londonCouncils",
    title:
      "Inclusive practice: the role of mainstream schools and local authorities in supporting children with SEND",
    publisher: "London Councils",
    dated: "September 2019",
    licence: "no licence stated: short quotations only",
  },
];
