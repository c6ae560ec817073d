import type { Measured, Place } from "../published";

/** A published table, its rows word for word; what is worked out from it is worked out, never put in its place. */
export interface PublishedTable extends Place {
  readonly title: string;
  /** What its last column is a change of, and over how many years. */
  readonly measures?: { readonly of: Measured; readonly years: number; readonly caution?: string };
  /** `authority TAB value TAB value…`; `*` and `N/A` are not known. */
  readonly rows: readonly string[];
}

const document = "rr1238";

/** RR1238, Tables 2 to 9. */
export const tables: readonly PublishedTable[] = [
  {
    document,
    at: "Table 2",
    title: "Percentage growth in high needs spend for case study authorities since 2018-19",
    rows: [
      "Barnet\t4.0%\t8.5%\t8.9%\t22.8%",
      "Camden\t0.6%\t0.8%\t9.4%\t11.0%",
      "East Sussex\t0.8%\t8.3%\t15.1%\t25.6%",
      "Essex\t9.7%\t3.5%\t9.0%\t23.7%",
      "North Lincolnshire\t4.0%\t6.1%\t11.5%\t23.1%",
      "Nottingham\t3.2%\t8.1%\t3.6%\t15.6%",
      "Portsmouth\t0.6%\t3.0%\t*\t*",
      "Telford & Wrekin\t3.9%\t6.8%\t12.3%\t24.3%",
      "Wakefield\t9.1%\t6.8%\t9.6%\t27.8%",
      "Wigan\t10.6%\t8.6%\t12.2%\t34.8%",
      "Sample average\t4.7%\t6.1%\t10.2%*\t24.1%*",
      "ENGLAND\t7.0%\t8.7%\tN/A\tN/A",
    ],
  },
  {
    document,
    at: "Table 3",
    title: "Key SEND statistics for case study authorities",
    rows: [
      "Barnet\t3.56%\t1.25%\t3.0%",
      "Camden\t2.76%\t0.94%\t1.8%",
      "East Sussex\t3.79%\t1.74%\t5.0%",
      "Essex\t3.62%\t1.38%\t3.0%",
      "North Lincolnshire\t3.33%\t1.37%\t0.3%",
      "Nottingham\t1.93%\t0.99%\t1.4%",
      "Portsmouth\t4.27%\t1.73%\t0.7%",
      "Telford & Wrekin\t4.38%\t1.93%\t1.7%",
      "Wakefield\t3.70%\t1.21%\t0.7%",
      "Wigan\t3.56%\t1.59%\t0.1%",
      "Sample average\t3.51%\t1.39%\t1.77%",
      "ENGLAND\t4.07%\t1.67%\t1.70%",
    ],
  },
  {
    document,
    at: "Table 4",
    title: "Percentage annual growth in numbers of EHCPs (all) for 2019-2022",
    measures: { of: "plans", years: 3 },
    rows: [
      "Barnet\t13.07%\t8.09%\t10.76%\t35.37%",
      "Camden\t-0.43%\t2.39%\t2.06%\t3.97%",
      "East Sussex\t2.21%\t3.70%\t7.50%\t13.95%",
      "Essex\t4.62%\t9.54%\t8.17%\t23.96%",
      "North Lincolnshire\t7.01%\t8.39%\t8.50%\t25.85%",
      "Nottingham\t8.33%\t11.30%\t6.50%\t28.40%",
      "Portsmouth\t5.49%\t4.14%\t8.66%\t19.37%",
      "Telford & Wrekin\t6.49%\t7.72%\t-0.17%\t14.52%",
      "Wakefield\t11.75%\t9.63%\t14.77%\t40.61%",
      "Wigan\t6.98%\t9.38%\t10.71%\t29.55%",
      "Sample average\t6.55%\t7.43%\t7.75%\t23.56%",
      "England average\t10.20%\t10.40%\t9.88%\t33.69%",
    ],
  },
  {
    document,
    at: "Table 5",
    title: "Percentage change in number of new EHCPs for 2019-2021",
    measures: { of: "newPlans", years: 2 },
    rows: [
      "Barnet\t20.9%",
      "Camden\t-12.2%",
      "East Sussex\t27.2%",
      "Essex\t22.5%",
      "North Lincolnshire\t30.6%",
      "Nottingham\t-3.8%",
      "Portsmouth\t17.7%",
      "Telford & Wrekin\t-19.5%",
      "Wakefield\t24.6%",
      "Wigan\t24.8%",
      "Sample average\t13.4%",
      "England average\t15.4%",
    ],
  },
  {
    document,
    at: "Table 6",
    title: "Percentage annual growth in use of specialist provision* for 2019-2022",
    measures: { of: "specialistPupils", years: 3 },
    rows: [
      "Barnet\t20.0%\t5.7%\t15.4%\t46.4%",
      "Camden\t4.3%\t3.7%\t3.4%\t11.8%",
      "East Sussex\t4.1%\t7.6%\t9.5%\t22.7%",
      "Essex\t9.7%\t3.1%\t6.1%\t20.1%",
      "North Lincolnshire\t5.0%\t5.0%\t11.8%\t23.2%",
      "Nottingham\t1.9%\t6.2%\t-0.3%\t7.9%",
      "Portsmouth\t-3.1%\t11.7%\t3.5%\t12.1%",
      "Telford & Wrekin\t5.2%\t4.5%\t6.6%\t17.3%",
      "Wakefield\t6.1%\t5.6%\t14.4%\t28.2%",
      "Wigan\t7.4%\t6.6%\t7.5%\t23.2%",
      "Sample average\t6.1%\t6.0%\t7.8%\t21.3%",
      "England average\t6.4%\t6.9%\t7.1%\t21.9%",
    ],
  },
  {
    document,
    at: "Table 7",
    title: "Percentage annual growth in use of I/N-MSS provision for 2019-2022",
    measures: { of: "independentPupils", years: 3 },
    rows: [
      "Barnet\t8.5%\t8.8%\t21.6%\t43.6%",
      "Camden\t16.7%\t12.5%\t-1.6%\t29.2%",
      "East Sussex\t9.1%\t23.4%\t12.9%\t52.1%",
      "Essex\t-9.9%\t-1.0%\t3.8%\t-7.5%",
      "North Lincolnshire\t1.3%\t23.5%\t30.0%\t62.5%",
      "Nottingham\t15.2%\t31.6%\t-26.0%\t12.1%",
      "Portsmouth\t-2.8%\t0.0%\t-22.9%\t-25.0%",
      "Telford & Wrekin\t-15.8%\t-10.4%\t16.3%\t-12.3%",
      "Wakefield\t61.3%\t42.0%\t23.9%\t183.9%",
      "Wigan\t24.3%\t-1.1%\t19.8%\t47.1%",
      "Sample average\t10.8%\t12.9%\t7.8%\t38.6%",
      "England average\t12.0%\t10.7%\t12.3%\t39.2%",
    ],
  },
  {
    document,
    at: "Table 8",
    title: "Percentage change in spend on I/N-MSS for 2019-2022",
    measures: {
      of: "independentSpend",
      years: 3,
      caution: "The text above the table gives its years as 2019-2021.",
    },
    rows: [
      "Barnet\t12.8%",
      "Camden\t-6.7%",
      "East Sussex\t17.9%",
      "Essex\t20.3%",
      "North Lincolnshire\t27.8%",
      "Nottingham\t-36.8%",
      "Portsmouth\t-13.8%",
      "Telford & Wrekin\t-16.7%",
      "Wakefield\t81.8%",
      "Wigan\t37.3%",
      "Sample average\t12.4%",
      "England average\t27.7%",
    ],
  },
  {
    document,
    at: "Table 9",
    title: "Number of students in special post-16 institutions (SPIs)* for 2020 and 2022, and % growth",
    rows: [
      "Barnet\t46\t104\t126",
      "Camden\t9\t19\t111",
      "East Sussex\t4\t5\t25",
      "Essex\t46\t64\t39",
      "North Lincolnshire\t13\t16\t23",
      "Nottingham\t13\t18\t38",
      "Portsmouth\t0\t0\t0",
      "Telford & Wrekin\t22\t54\t145",
      "Wakefield\t30\t50\t67",
      "Wigan\t59\t87\t47",
    ],
  },
];

/** A row's numbers, a percentage as published (5.9 is 5.9 %); undefined where the table has none. */
export function tableRow(at: string, authority: string): readonly (number | undefined)[] {
  const row = tables.find((one) => one.at === at)?.rows.find((text) => text.startsWith(`${authority}\t`));
  return (row ?? "").split("\t").slice(1).map(cellNumber);
}

function cellNumber(text: string): number | undefined {
  const value = text.replace(/%?\*?$/, "");
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
