/** How the host speaks to Excel: one batch of requests at a time, each counted. */

/** One conversation with Excel. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Sends what has been asked so far. Throws what Office.js throws. */
  send(): Promise<void>;
}

export interface Runner {
  /** Batches sent so far. */
  readonly sent: number;
  run<T>(body: (batch: Batch) => Promise<T>, options?: Excel.RunOptions): Promise<T>;
}

/** `Excel.run`, or what stands for it in a test. */
export type ExcelRun = <T>(
  options: Excel.RunOptions,
  body: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** What a batch that is not answered within `patience` milliseconds rejects with, in the form of Office.js's own. */
function silence(patience: number): { readonly over: Promise<never>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error("Excel did not answer in time."), { code: "ConnectionFailure" }));
    }, patience);
  });
  return {
    over,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

export function runner(excelRun: ExcelRun, patience: number): Runner {
  let sent = 0;
  return {
    get sent() {
      return sent;
    },
    run: (body, options = {}) =>
      excelRun(options, (context) =>
        body({
          context,
          async send() {
            sent += 1;
            const { over, stop } = silence(patience);
            try {
              await Promise.race([context.sync(), over]);
            } finally {
              stop();
            }
          },
        }),
      ),
  };
}

/**
 * A range that is used within one batch only: Excel need not remember it, which spares two requests a range and
 * a batch of thanks at the end.
 */
export const area = (sheet: Excel.Worksheet, address: string): Excel.Range =>
  sheet.getRange(address).untrack();

export const areas = (sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas =>
  sheet.getRanges(addresses).untrack();
