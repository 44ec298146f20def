import type { ReactElement } from "react";
import { HOME_WORDS } from "../../text/home";
import { useWords } from "../shell/pane-context";
import { Screen } from "../shell/screen";

export default function CheckScreen(): ReactElement {
  const say = useWords(HOME_WORDS);
  return <Screen title={say("check")}>{null}</Screen>;
}
