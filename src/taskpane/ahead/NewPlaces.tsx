import { academicYearName, yearName } from "../../model/format";
import type { Modelled } from "../../model/forumModel";
import { kindLabels } from "../../model/kinds";
import type { Line } from "../../model/line";
import type { ProvisionLedger } from "../../model/newProvisionLedger";
import { inDraw } from "../../model/number";
import type { Outlook } from "../../outlook/outlook";
import { spoken } from "../../tasks/spoken";
import { ColumnsAndLine } from "../chart/ColumnsAndLine";
import { balanceText } from "../shell/money";
import { useScreenStyles } from "../shell/styles";
import { EmptyPlaces } from "./EmptyPlaces";

/** Each new provision of a scenario: what it costs beside what it saves, and when the one has made up for the other. */
export function NewPlaces({
  modelled,
  scenario,
  outlook,
}: {
  readonly modelled: Modelled;
  readonly scenario: string;
  readonly outlook: Outlook | undefined;
}) {
  const common = useScreenStyles();
  const ledgers =
    modelled.model.scenarios.find(({ name }) => name === scenario)?.spend.newProvision.ledgers ?? [];
  return (
    <>
      {ledgers.length === 0 ? (
        <p className={common.text}>
          {scenario} opens no new provision. Enter it in a New provision table (Set up can add a blank one):
          what it costs is then set against what it saves, year by year.
        </p>
      ) : (
        <section aria-labelledby="places" className={common.stack}>
          <h2 id="places" className={common.heading}>
            New places
          </h2>
          {ledgers.map((ledger) => (
            <Ledger
              key={ledger.id}
              ledger={ledger}
              modelled={modelled}
              scenario={scenario}
              outlook={outlook}
            />
          ))}
        </section>
      )}
      <EmptyPlaces modelled={modelled} scenario={scenario} />
    </>
  );
}

function Ledger({
  ledger,
  modelled: { model, values },
  scenario,
  outlook,
}: {
  readonly ledger: ProvisionLedger;
  readonly modelled: Modelled;
  readonly scenario: string;
  readonly outlook: Outlook | undefined;
}) {
  const common = useScreenStyles();
  const { years } = model.workings.inputs;
  const names = years.map(yearName);
  const along = (line: Line): readonly number[] =>
    years.map((_, year) => inDraw(values.number(line, year), 0));
  const { provision, people } = ledger;
  const [cost, saved, toDate, since, needed] = [
    along(ledger.cost),
    along(ledger.feesAvoided),
    along(ledger.cumulative),
    along(ledger.since),
    along(ledger.shareNeeded),
  ];
  const last = years.length - 1;
  const even = since[last] ?? 0;
  const share = needed[last] ?? 0;
  const draws = outlook?.ranges?.observed.find(
    (one) => one.scenario === scenario && one.label === provision.name.value,
  );
  const chance = draws?.brokenEven?.at(-1);
  return (
    <article className={common.card} aria-label={provision.name.value}>
      <h3 className={common.heading}>{provision.name.value}</h3>
      <p className={common.quiet}>
        {String(provision.places.value)} places, {kindLabels[provision.kind.value]}, from September of{" "}
        {academicYearName(provision.opens.value)}, instead of {kindLabels[people.kind]}.
      </p>
      <p className={common.text}>
        {even > 0
          ? `As entered, it breaks even in ${yearName(even)}.`
          : `As entered, it does not break even by ${names[last] ?? ""}: ${spoken(toDate[last] ?? 0)} short to date.`}
        {share > 1 &&
          ` For that, what it avoids would have to be ${share.toLocaleString("en-GB", { maximumFractionDigits: 1 })} times what is assumed.`}
        {chance &&
          ` Of the cases drawn, ${String(Math.round(chance.value * 100))}% have broken even by ${names[last] ?? ""}.`}
      </p>
      <ColumnsAndLine
        title={`${provision.name.value}: cost, saving and net to date`}
        says={`Net to date by ${names[last] ?? ""}: ${balanceText(toDate[last] ?? 0)}.`}
        years={names}
        columns={[
          { label: "Cost", values: cost },
          { label: ledger.feesAvoided.label, values: saved },
        ]}
        line={{ label: "Net to date", values: toDate }}
      />
    </article>
  );
}
