import { within, type Element } from "./document";

/**
 * What an add-in only manifest of a task pane may hold, and in which order, as Microsoft documents it. Only what ours
 * uses, and its neighbours: an element that is not listed under its parent is found out as well.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Where each kind of resource is asked for, by the name of the element that asks. */
const kinds: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

function disorder(element: Element): readonly string[] {
  const order = orders[element.name];
  if (!order) return [];
  const places = element.children.map(({ name }) => order.indexOf(name));
  return element.children.flatMap(({ name }, at) => {
    const place = places[at] ?? -1;
    if (place < 0) return [`${element.name} may not hold ${name}`];
    return place < Math.max(...places.slice(0, at + 1)) ? [`${name} comes too late in ${element.name}`] : [];
  });
}

interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly value: string;
}

const resourcesOf = (all: readonly Element[]): readonly Resource[] =>
  all
    .filter(({ name }) => name === "Resources")
    .flatMap(({ children }) => children)
    .flatMap(({ name: kind, children }) =>
      children.map(({ attributes }) => ({
        kind,
        id: attributes["id"] ?? "",
        value: attributes["DefaultValue"] ?? "",
      })),
    );

function resourceFaults(all: readonly Element[]): readonly string[] {
  const resources = resourcesOf(all);
  const asked = all.flatMap(({ name, attributes }) => {
    const id = attributes["resid"];
    return id === undefined ? [] : [{ kind: kinds[name] ?? `a kind for ${name}`, id }];
  });
  const has = (list: readonly { kind: string; id: string }[], { kind, id }: { kind: string; id: string }) =>
    list.some((one) => one.kind === kind && one.id === id);
  return [
    ...asked.filter((one) => !has(resources, one)).map(({ kind, id }) => `${id} is not among the ${kind}`),
    ...resources.filter((one) => !has(asked, one)).map(({ id }) => `nothing asks for ${id}`),
    ...resources
      .filter(({ id }) => id.length > 32)
      .map(({ id }) => `the id ${id} is longer than 32 characters`),
    ...resources
      .filter(({ kind, value }) => value.length > (longest[kind] ?? 2048))
      .map(({ id }) => `${id} is too long`),
  ];
}

function repeated(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []).filter((id) => id !== "TabHome");
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} stands twice`);
}

/** Addresses of all that the add-in loads. */
export const addresses = (root: Element): readonly string[] =>
  within(root)
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? [])
    .filter((value) => /^[a-z]+:/.test(value));

function addressFaults(root: Element): readonly string[] {
  return addresses(root)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is not https`);
}

function headFaults(root: Element): readonly string[] {
  const text = (name: string): string => root.children.find((child) => child.name === name)?.text ?? "";
  const value = (name: string): string =>
    root.children.find((child) => child.name === name)?.attributes["DefaultValue"] ?? "";
  return [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id")) ? "" : "Id is no GUID",
    /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text("Version")) ? "" : "Version is no version",
    text("ProviderName").length > 0 && text("ProviderName").length <= 125 ? "" : "ProviderName",
    value("DisplayName").length > 0 && value("DisplayName").length <= 125 ? "" : "DisplayName",
    value("Description").length > 0 && value("Description").length <= 250 ? "" : "Description",
  ].filter((fault) => fault !== "");
}

/** Everything that Excel would refuse the manifest for, as far as its documentation tells. */
export function faults(root: Element): readonly string[] {
  const all = within(root);
  return [
    ...headFaults(root),
    ...all.flatMap(disorder),
    ...resourceFaults(all),
    ...repeated(all),
    ...addressFaults(root),
  ];
}
