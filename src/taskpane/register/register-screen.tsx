import type { ReactElement } from "react";
import { HOME_WORDS } from "../../text/home";
import { StartRegister } from "../home/start-register";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";

/** What a register is, before one is added beside a table that is there already. */
export default function RegisterScreen(): ReactElement {
  const say = useWords(HOME_WORDS);
  const { verbs } = usePane();
  return (
    <Screen title={say("startRegister")}>
      <p style={{ margin: 0 }}>
        <Prose>{say("registerAbout")}</Prose>
      </p>
      {verbs.place === "workbook" && <StartRegister isPrimary />}
    </Screen>
  );
}
