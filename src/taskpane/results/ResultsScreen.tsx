import { ScreenHeading, WhenReady } from "../shell/Faces";

/** The Results screen. */
export default function ResultsScreen() {
  return (
    <WhenReady heading="Results" toSee="the results">
      <ScreenHeading>Results</ScreenHeading>
    </WhenReady>
  );
}
