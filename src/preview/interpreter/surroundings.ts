/** What the library asks Excel about itself when it starts. */

/** What an add-in keeps in the document; here it lasts as long as the window. */
const settingsOf = (kept: Map<string, unknown>) => () => ({
  Read: (keys: unknown[], values: unknown[]) => {
    for (const [key, value] of kept) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly unknown[]) => {
    kept.clear();
    keys.forEach((key, index) => kept.set(key, values[index]));
  },
});

/** Calls that the library makes to learn about its surroundings, each with what it is told. */
export const surroundings = (api: string): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "forum-model",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 2057,
  GetAppDataLocale: () => 2057,
  GetDocUrl: () => "local workbook",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "",
  GetInstanceId: () => "",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: api, SharedRuntime: "1.1" }),
  GetHostCustomMessage: () => "",
  GetHostFullVersion: () => "16.0.0.0",
  GetDialogRequirementMatrix: () => "{}",
  GetFeaturesForSolution: () => "{}",
  GetInitialDisplayMode: () => 0,
  // No colours told: the pane goes by the person's computer, as the page around it does.
  GetOfficeThemeInfo: () => "{}",
  GetSettings: settingsOf(new Map()),
});
