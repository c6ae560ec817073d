import { baselineName } from "../../model/baseline";
import { yearName } from "../../model/format";
import type { Modelled } from "../../model/forumModel";
import type { Line } from "../../model/line";
import { inDraw } from "../../model/number";
import type { KindSettings } from "../../model/settingCapacity";
import { FigureTable } from "../shell/FigureTable";
import { useScreenStyles } from "../shell/styles";

const most = 8;

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

const counted = (value: number, thing: string): string =>
  `${whole(value)} ${thing}${Math.round(value) === 1 ? "" : "s"}`;

/** What a kind has more or fewer of than its settings; nothing where it is the same. */
function differing(value: number, thing: string): string | undefined {
  if (Math.round(value) === 0) return undefined;
  return `${counted(Math.abs(value), thing)} ${value > 0 ? "more" : "fewer"}`;
}

const leftOver = (places: number, pupils: number): string =>
  places > pupils ? `${whole(places - pupils)} empty` : `${whole(pupils - places)} over`;

/** A scenario's settings; of the kinds that its changes do not move, the Baseline's. */
function settingsOf({ model }: Modelled, scenario: string): readonly KindSettings[] {
  const of = (name: string): readonly KindSettings[] =>
    model.scenarios.find((one) => one.name === name)?.spend.newProvision.settings ?? [];
  const own = of(scenario);
  return [...own, ...of(baselineName).filter(({ kind }) => !own.some((one) => one.kind === kind))];
}

/** Where places stand empty and where pupils are beyond them, in the last year; nothing where that is not known. */
export function EmptyPlaces({
  modelled,
  scenario,
}: {
  readonly modelled: Modelled;
  readonly scenario: string;
}) {
  const common = useScreenStyles();
  const kinds = settingsOf(modelled, scenario);
  if (kinds.length === 0) return null;
  const { years } = modelled.model.workings.inputs;
  const last = years.length - 1;
  const at = (line: Line): number => inDraw(modelled.values.number(line, last), 0);
  const sum = (of: (kind: KindSettings) => Line): number =>
    kinds.reduce((all, kind) => all + at(of(kind)), 0);
  const beside = [
    differing(
      sum(({ elsewhere }) => elsewhere.places),
      "place",
    ),
    differing(
      sum(({ elsewhere }) => elsewhere.pupils),
      "pupil",
    ),
  ].filter((words) => words !== undefined);
  const rows = kinds
    .flatMap(({ settings, opened }) => [
      ...opened.map((one) => ({ ...one, name: `${one.name} (new)` })),
      ...settings,
    ])
    .map(({ name, places, pupils }) => ({ key: places.id, name, places: at(places), pupils: at(pupils) }))
    .filter(({ places, pupils }) => Math.round(places - pupils) !== 0)
    .sort((a, b) => Math.abs(b.places - b.pupils) - Math.abs(a.places - a.pupils));
  return (
    <section aria-labelledby="empty" className={common.stack}>
      <h2 id="empty" className={common.heading}>
        Empty places, {yearName(years[last] ?? NaN)}
      </h2>
      <p className={common.text}>
        If pupils stay with the settings that have them now,{" "}
        {counted(
          sum(({ total }) => total.unfilled),
          "place",
        )}{" "}
        paid for would stand empty, with{" "}
        {counted(
          sum(({ total }) => total.beyond),
          "pupil",
        )}{" "}
        beyond the places of other settings.
        {beside.length > 0 && ` Not told by setting: ${beside.join(" and ")}.`}
      </p>
      {rows.length > 0 && (
        <FigureTable
          caption={
            rows.length > most
              ? `The ${String(most)} settings furthest from full`
              : "Settings with empty places, or with pupils over"
          }
          headings={["Setting", "Places", "Pupils", "Empty or over"]}
          rows={rows.slice(0, most).map(({ key, name, places, pupils }) => ({
            key,
            cells: [name, whole(places), whole(pupils), leftOver(places, pupils)],
          }))}
        />
      )}
      <p className={common.quiet}>HNB Settings has the other settings and years.</p>
    </section>
  );
}
