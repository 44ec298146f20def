import { useEffect, useState, type ReactElement } from "react";
import type { Verbs } from "../../actions/verbs";
import { FUNCTION_HELP } from "../../functions/help";
import type { Language } from "../../text/language";
import { FunctionDetail } from "./function-detail";
import { FunctionList } from "./function-list";

export interface FunctionsScreenProps {
  /** The function that is open, as its address names it; null for the list. */
  readonly id: string | null;
  readonly language: Language;
  readonly verbs: FunctionVerbs;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** What the screen does in the workbook. */
export type FunctionVerbs = Pick<Verbs, "place" | "activeCell" | "insertFormula" | "watch">;

/** All functions, to be searched, and one of them to be tried out. Search and place in the list are kept meanwhile. */
export function FunctionsScreen({ id, language, verbs, onOpen, onBack }: FunctionsScreenProps): ReactElement {
  const [search, setSearch] = useState("");
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const open = FUNCTION_HELP.find((help) => help.id.toLowerCase() === id?.toLowerCase());

  useEffect(() => {
    if (open) setLastOpened(open.id);
  }, [open]);

  if (open)
    return <FunctionDetail key={open.id} help={open} language={language} verbs={verbs} onBack={onBack} />;
  return (
    <FunctionList
      language={language}
      search={search}
      onSearch={setSearch}
      focusOn={lastOpened}
      onOpen={onOpen}
      onBack={onBack}
      isUnknown={id !== null}
    />
  );
}
