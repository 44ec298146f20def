import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { HOME_WORDS } from "../../text/home";
import { usePane, useWords } from "../shell/pane-context";
import { Ring } from "../shell/ring";
import { Trouble } from "../trouble/trouble";
import { useHomeStyles } from "./home-styles";

/** Adds an empty register to the workbook and shows it; the pane sees it come by itself. */
export function StartRegister({ isPrimary }: { readonly isPrimary: boolean }): ReactElement {
  const home = useHomeStyles();
  const { verbs } = usePane();
  const say = useWords(HOME_WORDS);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = () => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    verbs
      .startRegister({ signal: new AbortController().signal, progress: () => undefined })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button
        className={home.wide}
        appearance={isPrimary ? "primary" : "secondary"}
        size="large"
        icon={isBusy ? <Ring size={20} /> : undefined}
        onClick={start}
      >
        {say("createRegister")}
      </Button>
      {error !== null && <Trouble error={error} />}
    </>
  );
}
