import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TROUBLE_WORDS } from "../../text/trouble";
import { useWords } from "../shell/pane-context";

export function TryAgain({ onTry }: { readonly onTry: () => void }): ReactElement {
  const say = useWords(TROUBLE_WORDS);
  return (
    <Button appearance="primary" size="large" onClick={onTry}>
      {say("tryAgain")}
    </Button>
  );
}
