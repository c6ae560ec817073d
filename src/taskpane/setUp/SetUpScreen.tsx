import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { TableName } from "../../workbook/find/tableSpec";
import { useSession } from "../session/context";
import { useNavigation } from "../session/navigation";
import { standingOf, type Seen } from "../session/state";
import { BeforeReading, ScreenHeading } from "../shell/Faces";
import { GoTo } from "../shell/GoTo";
import { useScreenStyles } from "../shell/styles";
import { UndoLine } from "../shell/UndoLine";
import { Words } from "../shell/Words";
import { Problems } from "./Problems";
import { mapButtonId, Tables } from "./Tables";
import { counted, problemCounts } from "./words";

// Seldom needed, and they bring the reader with them: fetched when they are, so that the pane opens with little.
const FirstRun = lazy(() => import("./FirstRun"));
const MapTable = lazy(() => import("./MapTable"));

/** What was found in the workbook, what is wrong with it, and showing by hand where a table is. */
export default function SetUpScreen() {
  const { state } = useSession();
  const [mapped, setMapped] = useState<TableName>();
  const left = useRef<TableName>(undefined);
  useEffect(() => {
    if (mapped === undefined && left.current !== undefined) {
      const button = document.getElementById(mapButtonId(left.current));
      button?.closest("details")?.setAttribute("open", "");
      button?.focus();
    }
    left.current = mapped;
  }, [mapped]);
  const { seen } = state;
  return (
    <BeforeReading heading="Set up">
      <Suspense fallback={<Spinner label="Opening the screen" />}>
        {seen && mapped !== undefined && (
          <MapTable
            key={mapped}
            table={mapped}
            seen={seen}
            close={() => {
              setMapped(undefined);
            }}
          />
        )}
        {seen && mapped === undefined && standingOf(state) === "firstRun" && <FirstRun toMap={setMapped} />}
        {seen && mapped === undefined && standingOf(state) !== "firstRun" && (
          <Overview seen={seen} toMap={setMapped} />
        )}
      </Suspense>
    </BeforeReading>
  );
}

function Overview({ seen, toMap }: { readonly seen: Seen; readonly toMap: (table: TableName) => void }) {
  const { actions } = useSession();
  const styles = useScreenStyles();
  const { ran, grid } = seen;
  const there = ran.reading.found.filter(({ sheet }) => grid.sheets.some(({ name }) => name === sheet));
  const toForget = (table: TableName): void => {
    void import("../../tasks/mapping").then(({ forgetMapping }) => {
      const plan = forgetMapping(grid, table);
      if (plan) void actions.apply(plan, `forgetting the place of ${table}`);
    });
  };
  return (
    <div className={styles.stack}>
      <ScreenHeading>Set up</ScreenHeading>
      <p className={styles.text}>
        {counted(there.length, { one: "table", many: "tables" })} found; {problemCounts(ran.problems)}.{" "}
        {ran.modelled ? "The workbook can be modelled." : "The workbook cannot be modelled yet."}
      </p>
      {seen.headline !== undefined && (
        <p className={styles.strong}>
          <Words>{seen.headline}</Words>
        </p>
      )}
      <NextStep seen={seen} />
      <UndoLine />
      <Problems problems={ran.problems} />
      <Tables seen={seen} toMap={toMap} toForget={toForget} />
    </div>
  );
}

/** The one thing to do next: the results where there are some, else the first error. */
function NextStep({ seen }: { readonly seen: Seen }) {
  const { state, actions } = useSession();
  const { show } = useNavigation();
  const styles = useScreenStyles();
  const first =
    seen.ran.problems.find(({ severity, sheet }) => severity === "error" && sheet !== undefined) ??
    seen.ran.problems.find(({ severity }) => severity === "error");
  if (seen.ran.modelled)
    return (
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            show("results");
          }}
        >
          Next: see the results
        </Button>
      </div>
    );
  if (first?.sheet !== undefined)
    return (
      <div className={styles.tight}>
        <p className={styles.text}>Put the errors right in the workbook, one at a time; this list follows.</p>
        <div className={styles.actions}>
          <GoTo sheet={first.sheet} address={first.cell ?? "A1"} primary />
        </div>
      </div>
    );
  return (
    <div className={styles.actions}>
      <Button appearance="primary" disabled={state.doing !== undefined} onClick={() => void actions.read()}>
        Read the workbook again
      </Button>
    </div>
  );
}
