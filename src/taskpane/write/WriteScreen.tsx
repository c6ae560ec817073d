import { BeforeReading, ScreenHeading } from "../shell/Faces";

export default function WriteScreen() {
  return (
    <BeforeReading heading="Write">
      <ScreenHeading>Write</ScreenHeading>
    </BeforeReading>
  );
}
