import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../workbook/problem";
import { GoTo } from "../shell/GoTo";
import { useScreenStyles } from "../shell/styles";
import { counted, severityWords } from "./words";

const order = ["error", "warning", "note"] as const;
type Shown = "all" | Problem["severity"];
const atFirst = 30;

const kindWords = { error: "Error", warning: "Warning", note: "Note" } as const;

/** Every problem of the workbook, errors first: what was found, what was wanted, what to do, and the way there. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useScreenStyles();
  const [shown, setShown] = useState<Shown>("all");
  const [all, setAll] = useState(false);
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const chosen = sorted.filter(({ severity }) => shown === "all" || severity === shown);
  const listed = all ? chosen : chosen.slice(0, atFirst);
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems" className={styles.stack}>
      <h2 id="problems" className={styles.heading}>
        What to look at
      </h2>
      <Select
        aria-label="Which problems to show"
        value={shown}
        onChange={(_, { value }) => {
          setShown(order.find((severity) => severity === value) ?? "all");
        }}
      >
        <option value="all">All ({problems.length})</option>
        {order.map((severity) => (
          <option key={severity} value={severity}>
            {counted(
              problems.filter((problem) => problem.severity === severity).length,
              severityWords[severity],
            )}
          </option>
        ))}
      </Select>
      {chosen.length === 0 && shown !== "all" && (
        <p className={styles.text}>There are no {severityWords[shown].many}.</p>
      )}
      <ul className={styles.list}>
        {listed.map((problem, index) => (
          <ProblemCard key={index} problem={problem} />
        ))}
      </ul>
      {chosen.length > listed.length && (
        <Button
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {chosen.length}
        </Button>
      )}
    </section>
  );
}

function ProblemCard({ problem }: { readonly problem: Problem }) {
  const styles = useScreenStyles();
  const { severity, found, wanted, remedy } = problem;
  return (
    <li className={styles.card}>
      <p className={styles.quiet}>{kindWords[severity]}</p>
      <p className={`${styles.strong} ${styles.clipped}`} title={found}>
        {found}
      </p>
      <p className={styles.text}>Wanted: {wanted}.</p>
      <p className={styles.text}>{remedy}</p>
      <GoToProblem problem={problem} />
    </li>
  );
}

/** The way to a problem's cell; nothing where it has none. */
function GoToProblem({ problem: { sheet, cell } }: { readonly problem: Problem }) {
  const styles = useScreenStyles();
  if (sheet === undefined) return null;
  return (
    <div className={styles.actions}>
      <GoTo sheet={sheet} address={cell ?? "A1"} />
    </div>
  );
}
