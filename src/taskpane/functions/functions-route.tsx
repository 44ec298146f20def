import { useState, type ReactElement } from "react";
import { FUNCTION_HELP } from "../../functions/help";
import { FunctionDetail } from "./function-detail";
import { FunctionList } from "./function-list";

interface FunctionsRouteProps {
  /** The function that is open, as the path names it; null for the list. */
  readonly id: string | null;
}

/** All functions, to be searched, or one of them to be tried out. The search is kept meanwhile. */
export default function FunctionsRoute({ id }: FunctionsRouteProps): ReactElement {
  const [search, setSearch] = useState("");
  const open = FUNCTION_HELP.find((help) => help.id.toLowerCase() === id?.toLowerCase());
  if (open) return <FunctionDetail key={open.id} help={open} />;
  return <FunctionList search={search} onSearch={setSearch} isUnknown={id !== null} />;
}
