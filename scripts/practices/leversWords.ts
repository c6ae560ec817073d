/** What the page of practices says before its tables. */
export const opening = (count: number): readonly string[] => [
  "# Every practice in the sources, as a lever",
  `${String(count)} rows: B1 to B12 (Barking and Dagenham), Fig1 to Fig39 and Text1 to Text6 (RR1238: its figures, and what its text tells outside them), L1 to L7 (London Councils). This page is made from \`src/practices/library\` by \`npm run levers-doc\`; a test fails when it is out of date.`,
  [
    "- **Sets in the model**: the rows of the Scenarios table that the practice becomes. + and − are fixed by the practice; ± may go either way.",
    "- **Loads as**: the size that it comes with. Only a number that the source gives as a point is loaded, and it is that authority's own. A bound (“over £300k”) and what is not stated load as **0** until somebody enters a number. Nothing is guessed.",
    "- **Exact, approximate, bound, range, unstated**: how the source gives the figure. Figures stand in quotation marks word for word; a test looks each up in its sentence under `data/sources`.",
    "- **No practice presents refusing statutory provision as a saving.** The operations are a closed list with none that refuses, delays or ends provision; pupils who are not at one kind are counted at another; fewer places, pupils or new plans say how the need is met; a size that would turn a practice round is refused. A plan names a place after the family has been asked: a row that counts pupils at one kind and not at another says where children are expected to be, and decides nothing for any child. `test/practices/statutory.test.ts` holds this.",
    "- **Each has a test**, run through the real model on a sample forum: the declared line moves in the declared direction, no other line moves, nothing moves before the start, and at 0 the result is equal to the last bit: `npx jest test/practices/effects -t '^B1:'`. B12 and Text6 are figures to compare with and set nothing.",
  ].join("\n"),
];

/** What the schema holds and the arithmetic does not use. */
export const carried: readonly string[] = [
  "## Carried, but not yet used in the arithmetic",
  "The core model has places, pupils, prices, services, transfers and the reserve by year. Of what a practice carries, this is read by people and by nothing else yet:",
  [
    "- **Lag** and the source's own **start and end**: a person enters From and To.",
    "- **Whom it reaches** (joiners, phase transfers, stock): a number of pupils moves in full, over the ramp, whoever they are. Unstated is to be taken as joiners and phase transfers.",
    "- **Costs, one-off or running, and who pays**: only what is charged to the high needs block and is named as an effect becomes a row. Capital, schools' own budgets, health and social care are told, not modelled.",
    "- **Low and high**: no source gives them, so all stand as unstated.",
    "- **Aim**: many practices aim at something finer than the core's levers, such as the rate of new plans, shares at transfer, exclusions or length of stay. The core's nearest lever stands in for it: the rate of new plans acts as slower growth of pupils with plans in mainstream schools; shares at transfer and exclusions as pupils counted at one kind and not at another.",
    "- **Independent and non-maintained** special schools are one in the sources (INMSS, I/N-MSS) and two kinds here; their rows act on independent special schools.",
    "- **Variance** (Fig34 steadies spend), **forecast error** (Fig37), **notional SEN** (Fig2) and **payment months** (B6) have no lever.",
    "- **Evidence** grades: those of Barking and Dagenham are the case study's own; “described” means told in interviews without evaluation.",
  ].join("\n"),
];
