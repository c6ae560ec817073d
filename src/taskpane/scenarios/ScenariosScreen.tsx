import { ScreenHeading, WhenReady } from "../shell/Faces";

/** The Scenarios screen. */
export default function ScenariosScreen() {
  return (
    <WhenReady heading="Scenarios" toSee="the scenarios">
      <ScreenHeading>Scenarios</ScreenHeading>
    </WhenReady>
  );
}
