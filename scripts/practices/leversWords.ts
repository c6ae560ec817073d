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

/** What of a practice the model uses, and what is read by people alone. */
export const carried: readonly string[] = [
  "## What the model uses, and what people alone read",
  "A practice that a person chooses (task pane, Scenarios, “What others have done”) becomes rows of the Scenarios table with the size, From and Ramp that the person enters there. Those rows are all that the model takes from this page. Beside them a forum may enter:",
  [
    "- **New provision**: places to be opened with their top-ups, start-up and other running cost, and whom they reach. Unless a row says that existing pupils move, new places help through joiners alone: placements elsewhere run off as their pupils leave. No practice fills in this table: a practice that opens places becomes rows of Places and pupils in Scenarios, and who wants its run-off and its ledger enters the places under New provision instead, never under both.",
    "- **Low and High** in Scenarios, from which best, worst, draws and tornado are made. No source gives them, so every practice comes with both blank, and its value counts as certain in draws until somebody enters them.",
  ].join("\n"),
  "Of what a practice carries, this is read by people and not by the arithmetic:",
  [
    "- **Lag** and the source's own **start and end**: a person enters From and To.",
    "- **Whom it reaches** (joiners, phase transfers, stock): a number of pupils in a row of Scenarios moves in full, over the ramp, whoever they are. Unstated is to be taken as joiners and phase transfers; only New provision works that out.",
    "- **Costs, one-off or running, and who pays**: only what is charged to the high needs block and is named as an effect becomes a row of Scenarios. Start-up and running cost of new places are entered with them under New provision. Capital, schools' own budgets, health and social care are told, not modelled.",
    "- **Overlap groups** sort the list in the pane. What changes have in common is worked out from the rows themselves, on HNB Bridge, not from the groups.",
    "- **Aim**: many practices aim at something finer than the core's levers, such as the rate of new plans, shares at transfer, exclusions or length of stay. The core's nearest lever stands in for it: the rate of new plans acts as slower growth of pupils with plans in mainstream schools; shares at transfer and exclusions as pupils counted at one kind and not at another.",
    "- **Independent and non-maintained** special schools are one in the sources (INMSS, I/N-MSS) and two kinds here; their rows act on independent special schools.",
    "- **Variance** (Fig34 steadies spend), **forecast error** (Fig37), **notional SEN** (Fig2) and **payment months** (B6) have no lever.",
    "- **Evidence** grades: those of Barking and Dagenham are the case study's own; “described” means told in interviews without evaluation. The pane shows them with the source's sentence.",
  ].join("\n"),
];
