/** The answer to a batch that failed. @param index the action at which it did */
export function answerOfError(
  code: string,
  message: string,
  {
    results = [],
    index = 0,
    location = "",
  }: { results?: readonly object[]; index?: number; location?: string } = {},
): string {
  return JSON.stringify({
    Results: results,
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, HttpStatusCode: 400, ActionIndex: index },
  });
}
