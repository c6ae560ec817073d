/** The words that stand beside a row: is the figure published, and if not, what is it? */

export const publishedPlans = "Published: DfE SEN2 2025 release, January 2024";

export const illustrative = "Illustrative";

export const illustrativeShare = (whole: number): string => `Illustrative share of ${String(whole)} published plans`;
