import type { ReactElement } from "react";
import { HOME_WORDS } from "../../text/home";
import { useWords } from "../shell/pane-context";
import type { MakeStart } from "../shell/route";
import { Screen } from "../shell/screen";

export default function MakeFlow({ start }: { readonly start: MakeStart | null }): ReactElement {
  const say = useWords(HOME_WORDS);
  return <Screen title={say("make")}>{start?.kind}</Screen>;
}
