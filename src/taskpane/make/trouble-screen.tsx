import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionError } from "../../actions/verbs";
import { TROUBLE_WORDS } from "../../text/trouble";
import { MAKE_WORDS } from "../../text/make";
import { useNavigation } from "../shell/navigation";
import { useWords } from "../shell/pane-context";
import { HOME } from "../shell/route";
import { Screen } from "../shell/screen";
import { Trouble } from "../trouble/trouble";
import { FlowBar } from "./flow-bar";
import type { MakeSession, MakeState, Trouble as MakeTrouble } from "./make-session";
import { useMakeStyles } from "./make-styles";

interface TroubleScreenProps {
  readonly session: MakeSession;
  readonly state: MakeState;
  readonly trouble: MakeTrouble;
}

/** Something could not be done: what, what to do, and another try with everything that was chosen. */
export function TroubleScreen({ session, state, trouble }: TroubleScreenProps): ReactElement {
  const shared = useMakeStyles();
  const say = useWords(TROUBLE_WORDS);
  const sayMake = useWords(MAKE_WORDS);
  const { replace, back } = useNavigation();
  const isFirst = state.step === "reading";
  return (
    <Screen
      title={sayMake("title")}
      onBack={() => (isFirst ? back() : session.leaveTrouble())}
      footer={
        <>
          <Button onClick={() => replace(HOME)}>{say("home")}</Button>
          <Button appearance="primary" className={shared.grow} onClick={() => void trouble.again()}>
            {say("tryAgain")}
          </Button>
        </>
      }
    >
      <FlowBar step={state.step} />
      <Trouble
        error={trouble.error}
        {...(isProtected(trouble.error) && state.step === "making"
          ? { onSaveAsFile: () => void session.saveInstead() }
          : {})}
      />
    </Screen>
  );
}

/** Whether a file could be made in place of the sheets. */
function isProtected(error: unknown): boolean {
  return (
    error instanceof ActionError && (error.code === "workbookProtected" || error.code === "workbookReadOnly")
  );
}
