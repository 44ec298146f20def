import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { BLANK_WORDS } from "../../text/blank";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";

const MOST = 1000;
const THAI_ZERO = 0x0e50;

/** How many indicators a blank sheet is for. */
export default function BlankScreen(): ReactElement {
  const say = useWords(BLANK_WORDS);
  const { verbs } = usePane();
  const { go } = useNavigation();
  const [typed, setTyped] = useState("5");
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const preview = () => {
    const count = readCount(typed);
    if (count === null) {
      setWrong(true);
      input.current?.focus();
      return;
    }
    go({ screen: "make", start: { kind: "blank", indicators: count } });
  };
  return (
    <Screen
      title={say("title")}
      footer={
        <Button data-nav="preview" appearance="primary" style={{ flexGrow: 1 }} onClick={preview}>
          {say("preview")}
        </Button>
      }
    >
      <p style={{ margin: 0 }}>
        <Prose>{say(verbs.place === "file" ? "aboutFile" : "about")}</Prose>
      </p>
      <Field
        label={say("howMany")}
        hint={isWrong ? undefined : say("hint")}
        validationMessage={isWrong ? say("wrong") : undefined}
      >
        <Input
          ref={input}
          inputMode="numeric"
          style={{ maxWidth: 120 }}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
            setWrong(false);
          }}
          onKeyDown={({ key }) => key === "Enter" && preview()}
        />
      </Field>
    </Screen>
  );
}

/** Reads a count as typed, in Thai or Arabic digits; null for what is none or out of bounds. */
function readCount(typed: string): number | null {
  const digits = typed.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return count >= 1 && count <= MOST ? count : null;
}
