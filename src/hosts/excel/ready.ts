/** What Office.js says once it has started. */
export interface Surroundings {
  /** False in a browser's own tab, where there is no workbook. */
  readonly inExcel: boolean;
  /** The background of Excel's own panes, such as `#1F1F1F`; absent where Excel does not say. */
  readonly background?: string;
}

/** Waits until Office.js has started. */
export async function excelReady(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  // The host is null in a browser's own tab, whatever its type says; Excel on the web may have no theme.
  const inExcel = host === Office.HostType.Excel;
  const theme: Partial<Office.OfficeTheme> | undefined = inExcel ? Office.context.officeTheme : undefined;
  const background = theme?.bodyBackgroundColor;
  return { inExcel, ...(background === undefined ? {} : { background }) };
}
