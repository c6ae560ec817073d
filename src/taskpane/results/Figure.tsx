import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { yearName } from "../../model/format";
import type { FigureAsked } from "../../tasks/explain";

/** Opens the panel that says where a figure comes from; `from` is what the focus returns to. */
export const AskContext = createContext<(asked: FigureAsked, from: HTMLElement) => void>(() => undefined);

const useStyles = makeStyles({
  figure: {
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    padding: "2px",
    margin: 0,
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    textAlign: "inherit",
    fontVariantNumeric: "tabular-nums",
    ":hover": { color: tokens.colorBrandForegroundLink, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
});

/** A figure that says where it comes from when it is pressed. */
export function Figure({
  asked,
  label,
  years,
  text,
  className,
}: {
  readonly asked: FigureAsked;
  readonly label: string;
  readonly years: readonly number[];
  readonly text: string;
  readonly className?: string;
}) {
  const ask = useContext(AskContext);
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, className)}
      aria-label={`${label}, ${yearName(years[asked.year] ?? NaN)}: ${text}. Where it comes from`}
      onClick={({ currentTarget }) => {
        ask(asked, currentTarget);
      }}
    >
      {text}
    </button>
  );
}
