import { FluentProvider, Spinner, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createAhead } from "./away/ahead";
import { AheadContext } from "./away/context";
import { hereInSteps } from "./away/hereInSteps";
import type { Place } from "./away/place";
import { screenLabels, screenNamed, screens, type Screen } from "./screenNames";
import { screenParts } from "./screenParts";
import { SessionContext } from "./session/context";
import { NavigationContext } from "./session/navigation";
import { createSession } from "./session/session";
import type { PaneHost } from "./session/state";
import { Announcer } from "./shell/Announcer";
import { Boundary } from "./shell/Boundary";
import { FailureNotice, NotFollowedNotice, StaleNotice } from "./shell/Notices";
import { Progress } from "./shell/Progress";
import { panelId, tabId, Tabs } from "./shell/Tabs";
import { themes, useTheme, type ThemeName } from "./shell/theme";

export interface AppProps {
  readonly host: PaneHost;
  readonly version: string;
  /** The time in words. */
  readonly now: () => string;
  /** The screen to begin with. */
  readonly screen: Screen;
  /** Absent: as the computer is set. */
  readonly theme?: ThemeName | undefined;
  /** Milliseconds of quiet before a change is read; for tests. */
  readonly quiet?: number;
  /** Where the years ahead are worked out; absent: in this thread, a step at a time. */
  readonly place?: Place;
}

/** The page itself has no margin: at 320 pixels there is none to spare. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: "relative",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 2px 0",
  },
  main: { flexGrow: 1, padding: "12px", minWidth: 0, ":focus": { outlineStyle: "none" } },
});

/** The whole pane: header, what must be said on every screen, and the screen itself. */
export function App({ host, version, now, screen: first, theme: asked, quiet, place }: AppProps) {
  const ahead = useMemo(() => createAhead(place ?? hereInSteps), [place]);
  const session = useMemo(
    () => createSession({ host, version, now, ahead, ...(quiet === undefined ? {} : { quiet }) }),
    [host, version, now, ahead, quiet],
  );
  useEffect(() => session.start(), [session]);
  useEffect(() => ahead.stop, [ahead]);
  const theme = useTheme(asked);
  const [screen, setScreen] = useState(first);
  const [visited, setVisited] = useState<ReadonlySet<Screen>>(new Set([first]));
  const main = useRef<HTMLElement>(null);
  const styles = useStyles();
  usePageStyles();

  const open = useCallback((next: Screen) => {
    setVisited((before) => (before.has(next) ? before : new Set([...before, next])));
    setScreen(next);
  }, []);
  useEffect(() => {
    const follow = (): void => {
      open(screenNamed(window.location.hash));
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [open]);
  const navigation = useMemo(
    () => ({
      screen,
      show: (next: Screen) => {
        open(next);
        main.current?.focus();
      },
    }),
    [screen, open],
  );
  const toWrite =
    screen === "write"
      ? undefined
      : () => {
          navigation.show("write");
        };

  return (
    <FluentProvider theme={themes[theme]}>
      <SessionContext value={session}>
        <NavigationContext value={navigation}>
          <AheadContext value={ahead}>
            <div className={styles.pane}>
              <header className={styles.header}>
                <Progress />
                <Tabs screen={screen} open={open} />
              </header>
              <FailureNotice />
              <NotFollowedNotice />
              <StaleNotice toWrite={toWrite} />
              <main className={styles.main} ref={main} tabIndex={-1} aria-label={screenLabels[screen]}>
                <div role="tabpanel" id={panelId} aria-labelledby={tabId(screen)}>
                  {screens
                    .filter((each) => visited.has(each))
                    .map((each) => {
                      const Part = screenParts[each];
                      return (
                        <Activity key={each} mode={each === screen ? "visible" : "hidden"}>
                          <Boundary>
                            <Suspense fallback={<Spinner label="Opening the screen" />}>
                              <Part />
                            </Suspense>
                          </Boundary>
                        </Activity>
                      );
                    })}
                </div>
              </main>
              <Announcer />
            </div>
          </AheadContext>
        </NavigationContext>
      </SessionContext>
    </FluentProvider>
  );
}
