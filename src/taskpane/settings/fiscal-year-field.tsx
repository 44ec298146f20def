import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { readFiscalYear } from "../../register/settings";
import { fill } from "../../kpi/fill";
import { SETTINGS_WORDS } from "../../text/settings";
import { usePane, useWords } from "../shell/pane-context";

const BUDDHIST_OFFSET = 543;

interface FiscalYearFieldProps {
  /** Of the Buddhist era. */
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A fiscal year as people type it, 2564, 64 or 2021: it says how it was understood, and refuses nothing. */
export function FiscalYearField({ year, onChange }: FiscalYearFieldProps): ReactElement {
  const { language } = usePane();
  const say = useWords(SETTINGS_WORDS);
  const [typed, setTyped] = useState(String(year));
  const read = readFiscalYear(typed);
  const offset = language === "th" ? 0 : BUDDHIST_OFFSET;
  const facts = {
    typed,
    year: String(read ?? year),
    from: String((read ?? year) - 1 - offset),
    to: String((read ?? year) - offset),
  };
  return (
    <Field
      label={say("fiscalYear")}
      validationState={read === null ? "warning" : "success"}
      validationMessage={fill(say(read === null ? "yearWrong" : "yearRead"), facts)}
    >
      <Input
        style={{ maxWidth: 120, minWidth: 0 }}
        value={typed}
        inputMode="numeric"
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={() => {
          if (read !== null && read !== year) onChange(read);
        }}
      />
    </Field>
  );
}
