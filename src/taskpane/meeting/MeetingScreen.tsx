import { ScreenHeading, WhenReady } from "../shell/Faces";

/** The Meeting screen. */
export default function MeetingScreen() {
  return (
    <WhenReady heading="Meeting" toSee="the options">
      <ScreenHeading>Meeting</ScreenHeading>
    </WhenReady>
  );
}
