import { checkRead, type CheckedTable } from "../register/check-table";
import type { ColumnMapping } from "../register/mapping";
import { checkHasIndicators, readOpened, type OpenedSource } from "./opened-source";
import type { CheckedSource, ReadSource } from "./verbs";

/**
 * Reads an opened source and checks it.
 *
 * @param given the mapping that a person settled; else the remembered or the suggested one
 * @throws ActionError `sourceEmpty` where there is nothing to check
 */
export function checkOpened(opened: OpenedSource, given?: ColumnMapping): CheckedSource {
  const read = readOpened(opened, given);
  checkHasIndicators(read);
  const { entries, clean, findings } = checkReadSource(opened, read);
  return { source: read.source, settings: opened.settings, entries, clean, findings };
}

/** Checks a source that has been read already. */
export function checkReadSource({ table, settings, steps }: OpenedSource, read: ReadSource): CheckedTable {
  const { mapping } = read;
  return checkRead({ table, mapping, settings, ...(steps ? { stepTable: steps } : {}) }, read);
}
