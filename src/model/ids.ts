/** Letters and digits of each name after the prefix, and a number where an earlier one of the list has the same. */
export function idsOf(prefix: string, names: readonly string[]): readonly string[] {
  const slugs = names.map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, ""),
  );
  return slugs.map((own, index) => {
    const before = slugs.slice(0, index).filter((other) => other === own).length;
    return `${prefix}.${own}${before > 0 ? `.${String(before + 1)}` : ""}`;
  });
}
