import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../session/context";
import { useNavigation } from "../session/navigation";
import { standingOf } from "../session/state";
import { ToldWords } from "./Notices";

const useStyles = makeStyles({
  face: { display: "grid", gap: "12px", justifyItems: "start", overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** The one heading of a screen. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  return <h1 className={useStyles().heading}>{children}</h1>;
}

/** The workbook has not been read yet, or cannot be; undefined once it has. The one action of a failed read is to read again. */
export function BeforeReading({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const { state, actions } = useSession();
  const styles = useStyles();
  const standing = standingOf(state);
  if (standing !== "loading" && standing !== "failed") return children;
  return (
    <div className={styles.face}>
      <ScreenHeading>{heading}</ScreenHeading>
      {standing === "loading" && <Spinner label="Reading the workbook" />}
      {standing === "failed" && state.failure && (
        <div role="alert" className={styles.face}>
          <div>
            <ToldWords told={state.failure.told} />
          </div>
          <Button
            appearance="primary"
            disabled={state.doing !== undefined}
            onClick={() => void actions.read()}
          >
            Read again
          </Button>
        </div>
      )}
    </div>
  );
}

/**
 * What a screen that needs figures shows until there are some: loading, a failed read, first run, errors. Its one
 * action leads to Set up. `toSee` ends the sentence “… to see”: `the results`.
 */
export function WhenReady({
  heading,
  toSee,
  children,
}: {
  readonly heading: string;
  readonly toSee: string;
  readonly children: ReactNode;
}) {
  const { state } = useSession();
  const { show } = useNavigation();
  const styles = useStyles();
  const standing = standingOf(state);
  const errors = state.seen?.ran.problems.filter(({ severity }) => severity === "error").length ?? 0;
  return (
    <BeforeReading heading={heading}>
      {standing === "ready" ? (
        children
      ) : (
        <div className={styles.face}>
          <ScreenHeading>{heading}</ScreenHeading>
          <p className={styles.text}>
            {standing === "firstRun"
              ? `This workbook has no tables yet that the model can read. Set it up to see ${toSee}.`
              : `${errors === 1 ? "1 error stands" : `${String(errors)} errors stand`} in the way. Put ${errors === 1 ? "it" : "them"} right in Set up to see ${toSee}.`}
          </p>
          <Button
            appearance="primary"
            onClick={() => {
              show("setUp");
            }}
          >
            {standing === "firstRun" ? "Set up the workbook" : "See what is wrong"}
          </Button>
        </div>
      )}
    </BeforeReading>
  );
}
