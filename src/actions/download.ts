const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The browser has begun by then. */
const KEPT_FOR = 60_000;

/** Hands a file to the person, as a browser does. @param bytes of an .xlsx file */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
