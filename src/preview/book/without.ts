/** The same thing without some of its optional properties. */
export function without<Kind extends object, Key extends keyof Kind>(
  from: Kind,
  ...keys: Key[]
): Omit<Kind, Key> {
  const made: Partial<Kind> = { ...from };
  for (const key of keys) Reflect.deleteProperty(made, key);
  return made as Omit<Kind, Key>;
}
