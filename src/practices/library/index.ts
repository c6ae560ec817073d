import type { Practice } from "../practice";
import { barkingAndDagenham } from "./barkingAndDagenham";
import { londonCouncils } from "./londonCouncils";
import { rr1238Commissioning } from "./rr1238Commissioning";
import { rr1238Inclusion } from "./rr1238Inclusion";
import { rr1238Mainstream } from "./rr1238Mainstream";
import { rr1238Support } from "./rr1238Support";
import { rr1238Text } from "./rr1238Text";
import { rr1238Transitions } from "./rr1238Transitions";

const sources = ["B", "Fig", "Text", "L"];

const place = ({ id }: Practice): readonly [number, number] => {
  const [, letters = "", digits = ""] = /^([A-Za-z]+)(\d+)$/.exec(id) ?? [];
  return [sources.indexOf(letters), Number(digits)];
};

/** Every practice of the sources, in their order: B1 to B12, RR1238's figures 1 to 39 and its text, L1 to L7. */
export const practices: readonly Practice[] = [
  ...barkingAndDagenham,
  ...rr1238Mainstream,
  ...rr1238Support,
  ...rr1238Inclusion,
  ...rr1238Transitions,
  ...rr1238Commissioning,
  ...rr1238Text,
  ...londonCouncils,
].sort((one, other) => {
  const [[a, b], [c, d]] = [place(one), place(other)];
  return a - c || b - d;
});
