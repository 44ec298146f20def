/**
 * Cells for one request only. Otherwise the client asks Excel to remember each of them, and afterwards to forget it
 * again: twice the actions, and one more request.
 */
export function cellsOf(sheet: Excel.Worksheet, address?: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** Several areas for one request only; see `addressLists`. */
export function areasOf(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}
