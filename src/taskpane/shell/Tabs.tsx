import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { screenLabels, screens, type Screen } from "../screenNames";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap" },
  tab: {
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    padding: "6px 7px 5px",
    cursor: "pointer",
    // In a pane as narrow as Excel opens it, 320 to 350 pixels, six names stand in one line.
    "@media (max-width: 380px)": { paddingLeft: "4px", paddingRight: "4px" },
    "@media (max-width: 345px)": { fontSize: tokens.fontSizeBase200 },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** The screen's tab, and the panel that it controls, know each other by these. */
export const panelId = "screen";
export const tabId = (screen: Screen): string => `tab-${screen}`;

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % screens.length,
  ArrowLeft: (at) => (at + screens.length - 1) % screens.length,
  Home: () => 0,
  End: () => screens.length - 1,
};

/**
 * The screens as tabs: one stop of the Tab key, arrow keys from one to the next. Fluent's own adds hidden
 * elements that can take the focus, and weighs more than the rest of the header.
 */
export function Tabs({ screen, open }: { readonly screen: Screen; readonly open: (screen: Screen) => void }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = screens[steps[event.key]?.(screens.indexOf(screen)) ?? -1];
    if (!next) return;
    event.preventDefault();
    open(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Screens" className={styles.tabs}>
      {screens.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === screen}
          aria-controls={panelId}
          tabIndex={each === screen ? 0 : -1}
          className={mergeClasses(styles.tab, each === screen && styles.chosen)}
          onKeyDown={move}
          onClick={() => {
            open(each);
          }}
        >
          {screenLabels[each]}
        </button>
      ))}
    </div>
  );
}
