import { BeforeReading, ScreenHeading } from "../shell/Faces";

export default function SetUpScreen() {
  return (
    <BeforeReading heading="Set up">
      <ScreenHeading>Set up</ScreenHeading>
    </BeforeReading>
  );
}
