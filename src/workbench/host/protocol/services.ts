import { method, type ObjectType } from "./member";

const named = (name: string, members: ObjectType<null>["members"] = {}) => [name, { name, members }] as const;

/**
 * What the client asks of Office beside the workbook: at its start, and when the pane is to be shown. The pane is always
 * there.
 */
export const SERVICES: Readonly<Record<string, ObjectType<null>>> = Object.fromEntries([
  named("Microsoft.InternalService.AddinInternalService"),
  named("Microsoft.ExcelServices.CustomFunctions"),
  named("Microsoft.AppRuntime.AppRuntimeService", {
    GetAppRuntimeState: method(1, () => "Visible"),
    SetAppRuntimeState: method(1, () => undefined),
  }),
]);
