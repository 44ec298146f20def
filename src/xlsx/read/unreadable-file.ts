/** Why a file cannot be read; `otherFormat` is a spreadsheet of another kind, such as .xls, .xlsb or .ods. */
export type UnreadableReason = "notAWorkbook" | "otherFormat" | "encrypted" | "damaged" | "tooLarge";

/** The only error that reading a file throws. The message is for an administrator, never for the person. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly code: UnreadableReason,
    message: string = code,
  ) {
    super(message);
  }
}
