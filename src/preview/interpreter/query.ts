import type { Failure } from "./failure";
import type { Json, JsonObject, QueryInfo } from "./protocol";
import type { Thing } from "./object";

/** The names that were asked for, each with those asked of it. */
interface Tree {
  readonly all: boolean;
  readonly children: Map<string, Tree>;
}

function treeOf(paths: readonly string[]): Tree {
  const children = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [first = "", ...rest] = path.trim().split("/");
    if (first === "" || first === "*") {
      all = true;
      continue;
    }
    const key = first.toLowerCase();
    const below = children.get(key) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    children.set(key, below);
  }
  return { all, children: new Map([...children].map(([key, below]) => [key, treeOf(below)])) };
}

const wireName = (key: string): string => key.slice(0, 1).toUpperCase() + key.slice(1);

type Unknown = (member: string) => Failure;

function describe(found: Thing, tree: Tree, unknown: Unknown): JsonObject {
  const answer: Record<string, Json> = {};
  const names = tree.all || tree.children.size === 0 ? found.scalarNames() : [];
  for (const name of names) answer[wireName(name)] = found.scalar(name)?.get?.() ?? null;
  for (const [name, below] of tree.children) {
    const scalar = found.scalar(name);
    if (scalar?.get) {
      answer[wireName(scalar.key)] = scalar.get();
      continue;
    }
    const key = found.objectKey(name);
    const member = key === undefined ? undefined : found.object(key);
    if (key === undefined || !member) throw unknown(`${found.className}.${name}`);
    const inner = member([]);
    answer[wireName(key)] = inner && answerOf(inner, below, {}, unknown);
  }
  return { ...found.identity, ...answer };
}

function answerOf(found: Thing, tree: Tree, page: QueryInfo, unknown: Unknown): JsonObject {
  if (!found.isCollection) return describe(found, tree, unknown);
  const own = new Map([...tree.children].filter(([name]) => name !== "items" && found.scalar(name)?.get));
  const nested = tree.children.get("items");
  const forItems: Tree = {
    all: tree.all || nested?.all === true || (tree.children.size === own.size && own.size === 0),
    children: new Map([
      ...[...tree.children].filter(([name]) => name !== "items" && !own.has(name)),
      ...(nested?.children ?? []),
    ]),
  };
  const answer: Record<string, Json> = {};
  for (const name of own.keys()) {
    const scalar = found.scalar(name);
    if (scalar?.get) answer[wireName(scalar.key)] = scalar.get();
  }
  const wantsItems = forItems.all || forItems.children.size > 0 || nested !== undefined;
  if (!wantsItems) return answer;
  const from = page.Skip ?? 0;
  const items = found.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
  return { ...answer, _Items: items.map((item) => answerOf(item, forItems, {}, unknown)) };
}

/** Answers a load: the properties that were asked for, by the names of the wire. */
export function query(found: Thing, info: QueryInfo, identity: JsonObject, unknown: Unknown): JsonObject {
  const tree = treeOf([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return { ...answerOf(found, tree, info, unknown), ...identity };
}
