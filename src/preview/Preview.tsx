import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { DragEvent } from "react";
import { Refusal, Unsaved } from "./Notice";
import { useOpened } from "./opened";
import type { Opener, Wanted } from "./opened";
import { OpenWorkbook } from "./OpenWorkbook";
import { paperColours, papers } from "./paper";
import type { PaperName } from "./paper";
import { listenForF6 } from "./regions";
import { download } from "./saving";
import type { Settings } from "./settings";

const usePage = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    position: "relative",
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: "var(--sheet)",
    overflow: "hidden",
  },
  waiting: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
  },
  word: {
    padding: "16px 24px",
    borderRadius: "6px",
    backgroundColor: "var(--sheet)",
    border: "1px solid var(--heading-rule)",
  },
});

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const darkQuery = "(prefers-color-scheme: dark)";

function onScheme(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** The paper that was asked for, else as the person's computer is set. */
function usePaperName(asked: PaperName | undefined): PaperName {
  const isDark = useSyncExternalStore(onScheme, () => window.matchMedia(darkQuery).matches);
  return asked ?? (isDark ? "dark" : "light");
}

interface PreviewProps {
  readonly settings: Settings;
  readonly opener: Opener;
  /** Told when a cell is opened for typing, and when no longer: Excel answers no add-in meanwhile. */
  readonly typing: (open: boolean) => void;
}

/** The whole page: a workbook, and the task pane beside it. */
export function Preview({ settings, opener, typing }: PreviewProps) {
  usePage();
  const styles = useStyles();
  const name = usePaperName(settings.theme);
  const { opened, opening, failure, fail, open } = useOpened(opener);
  const [asking, ask] = useState<Wanted>();
  const { sample } = settings;
  useEffect(() => {
    void open({ sample });
  }, [open, sample]);
  useEffect(() => listenForF6(window, document), []);

  const wish = (wanted: Wanted): void => {
    if (opened?.book.isUnsaved === true) ask(wanted);
    else void open(wanted);
  };
  const goOn = (): void => {
    if (asking) void open(asking);
    ask(undefined);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) wish({ file });
  };
  return (
    <FluentProvider
      theme={themes[name]}
      className={styles.page}
      style={paperColours(papers[name])}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={onDrop}
    >
      {failure && (
        <Refusal
          error={failure}
          close={() => {
            fail(undefined);
          }}
        />
      )}
      {asking && opened && (
        <Unsaved
          name={opened.book.name}
          save={() => {
            download(opened.book);
            goOn();
          }}
          goOn={goOn}
          stay={() => {
            ask(undefined);
          }}
        />
      )}
      {opened && (
        <OpenWorkbook
          key={opened.turn}
          opened={opened}
          paper={papers[name]}
          theme={settings.theme}
          typing={typing}
          refused={fail}
          wish={wish}
        />
      )}
      {opening !== undefined && (
        <div className={styles.waiting}>
          <Spinner className={styles.word} label={`Opening ${opening} …`} />
        </div>
      )}
    </FluentProvider>
  );
}
