import { inExcel } from "./run";

/** Many things happen at once when something is pasted or sorted: they are told as one. */
const PAUSE = 400;

/**
 * Calls back when cells, the selection, sheets or tables of the workbook change.
 *
 * @returns stops it
 */
export function watchWorkbook(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const soon = async () => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(changed, PAUSE);
    await Promise.resolve();
  };
  const handlers = inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
      worksheets.onChanged.add(soon),
      worksheets.onSelectionChanged.add(soon),
    ];
    await context.sync();
    return added;
  });
  // Without events the pane is only not told at once: it looks again whenever it is shown.
  handlers.catch(() => undefined);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    handlers.then(stopAll).catch(() => undefined);
  };
}

async function stopAll(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
