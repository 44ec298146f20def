import { checkRead } from "../register/check-table";
import type { ColumnMapping } from "../register/mapping";
import { checkHasIndicators, readOpened, type OpenedSource } from "./opened-source";
import type { CheckedSource } from "./verbs";

/**
 * Reads an opened source and checks it.
 *
 * @param given the mapping that a person settled; else the remembered or the suggested one
 * @throws ActionError `sourceEmpty` where there is nothing to check
 */
export function checkOpened(opened: OpenedSource, given?: ColumnMapping): CheckedSource {
  const read = readOpened(opened, given);
  checkHasIndicators(read);
  const { source, mapping } = read;
  const { table, settings, steps } = opened;
  const request = { table, mapping, settings, ...(steps ? { stepTable: steps } : {}) };
  const { entries, clean, findings } = checkRead(request, read);
  return { source, settings, entries, clean, findings };
}
