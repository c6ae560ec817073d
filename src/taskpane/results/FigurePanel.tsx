import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Explanation, FigureAsked } from "../../tasks/explain";
import { pounds } from "../../model/format";
import { balanceWord, spoken } from "../../tasks/spoken";
import { useSession } from "../session/context";
import { GoTo } from "../shell/GoTo";
import { useScreenStyles } from "../shell/styles";

const useStyles = makeStyles({
  panel: {
    position: "sticky",
    bottom: "0",
    maxHeight: "70vh",
    overflowY: "auto",
    overflowX: "hidden",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    overflowWrap: "anywhere",
    zIndex: 1,
  },
  top: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outlineStyle: "none" },
  },
  whole: { whiteSpace: "nowrap" },
  part: {
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    background: "none",
    border: "none",
    padding: 0,
    cursor: "pointer",
    textAlign: "left",
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  parts: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "2px" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: "2px",
  },
  amount: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

const evidenceWords = {
  verified: "verified in the source",
  reported: "reported by another source",
  unverified: "not verified: yours to confirm",
} as const;

const mostInputs = 40;

/** Where a figure comes from: its words, formula and cell, what it is made of, what was entered, what was published. */
export function FigurePanel({
  explanation,
  isWritten,
  ask,
  close,
}: {
  readonly explanation: Explanation;
  /** False until our sheets stand in the workbook: then there is no cell to go to. */
  readonly isWritten: boolean;
  readonly ask: (asked: FigureAsked) => void;
  readonly close: () => void;
}) {
  const { actions } = useSession();
  const styles = useStyles();
  const common = useScreenStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { label, year, scenario, value, words, note, formula, at, parts, inputs, facts } = explanation;
  useEffect(() => {
    title.current?.focus();
  }, [explanation]);
  // A balance has its sign said by a word.
  const balance = /^(In-year balance|Opening reserve|Closing reserve)/.test(label)
    ? balanceWord(value)
    : undefined;
  return (
    <section
      className={mergeClasses(styles.panel, common.tight)}
      aria-labelledby="figure"
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <div className={styles.top}>
        <h2 id="figure" ref={title} tabIndex={-1} className={styles.title}>
          {label}, {year}:{" "}
          <span className={styles.whole}>
            {balance === undefined || balance === "balanced"
              ? pounds(Math.round(value))
              : spoken(value, "exactly")}
          </span>
          {balance === undefined ? "" : ` ${balance}`}
        </h2>
        <Button size="small" onClick={close}>
          Close
        </Button>
      </div>
      <p className={common.quiet}>{scenario}</p>
      <p className={common.text}>{words}</p>
      {note !== undefined && <p className={common.quiet}>{note}</p>}
      <p className={styles.formula}>{formula}</p>
      {isWritten ? (
        <div>
          <GoTo sheet={at.sheet} address={at.cell} />
        </div>
      ) : (
        <p className={common.quiet}>
          It will stand in {at.cell} on {at.sheet} once the sheets are written.
        </p>
      )}
      {parts.length > 0 && (
        <>
          <h3 className={styles.name}>Made of</h3>
          <ul className={styles.parts}>
            {parts.map(({ label: part, value: text, figure }) => (
              <li key={part} className={styles.row}>
                {figure ? (
                  <button
                    type="button"
                    className={styles.part}
                    onClick={() => {
                      ask(figure);
                    }}
                  >
                    {part}
                  </button>
                ) : (
                  <span>{part}</span>
                )}
                <span className={styles.amount}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {inputs.length > 0 && (
        <details open={inputs.length <= 12}>
          <summary className={common.summary}>
            Rests on {inputs.length === 1 ? "1 cell" : `${String(inputs.length)} cells`} of the workbook
          </summary>
          <ul className={common.bullets}>
            {inputs.slice(0, mostInputs).map(({ label: input, value: text, at: cell }) => (
              <li key={`${cell.sheet} ${cell.cell}`}>
                {input}: {text}{" "}
                <button
                  type="button"
                  className={styles.part}
                  onClick={() => void actions.goTo(cell.sheet, cell.cell)}
                >
                  Go to {cell.cell} on {cell.sheet}
                </button>
              </li>
            ))}
            {inputs.length > mostInputs && <li>and {inputs.length - mostInputs} more, further away</li>}
          </ul>
        </details>
      )}
      {facts.length > 0 && (
        <details open={facts.length <= 2}>
          <summary className={common.summary}>
            {facts.length === 1 ? "1 published figure" : `${String(facts.length)} published figures`}
          </summary>
          <ul className={common.bullets}>
            {facts.map(({ label: fact, value: text, source, evidence, note: more }) => (
              <li key={fact}>
                {fact}: {text} ({evidenceWords[evidence]}). {source}.{more === undefined ? "" : ` ${more}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
