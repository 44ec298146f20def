import { Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Labelled } from "./labelled";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface TextFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The title of the report; without one the title before stays, and what to do is said. */
export function TitleField({ value, onChange }: TextFieldProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { typed, type, leave } = useText(value, (title) => {
    if (title !== "") onChange(title);
  });
  return (
    <Labelled
      label={say("reportTitle")}
      validationMessage={
        typed.trim() === "" ? <Prose>{fill(say("titleMissing"), { title: value })}</Prose> : undefined
      }
    >
      <Textarea
        className={styles.input}
        value={typed}
        rows={3}
        onChange={(_event, { value: text }) => type(text.replace(/\s*\r?\n\s*/g, " "))}
        onBlur={leave}
      />
    </Labelled>
  );
}

export function OrganisationField({ value, onChange }: TextFieldProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { typed, type, leave } = useText(value, onChange);
  return (
    <Labelled label={say("organisation")} hint={say("mayBeEmpty")}>
      <Input
        className={styles.input}
        value={typed}
        onChange={(_event, { value: text }) => type(text)}
        onBlur={leave}
      />
    </Labelled>
  );
}

/** A text that is taken when it is left. What is stored meanwhile, by a colleague, shows unless something is typed. */
function useText(stored: string, take: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped((text) => (text?.trim() === stored ? null : text)), [stored]);
  return {
    typed: typed ?? stored,
    type: setTyped,
    leave: () => {
      const text = typed?.trim();
      if (text !== undefined && text !== stored) take(text);
    },
  };
}
