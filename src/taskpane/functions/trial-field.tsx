import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ParameterHelp } from "../../functions/help/types";
import {
  CHOICE_LABELS,
  FUNCTIONS_SCREEN_WORDS,
  PARAMETER_LABELS,
  type FunctionsScreenWords,
} from "../../text/functions-screen";
import type { Language } from "../../text/language";

const useStyles = makeStyles({
  // By itself a field is as wide as twenty letters.
  input: { width: "100%", minWidth: 0, "& > input": { width: "100%", minWidth: 0 } },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface TrialFieldProps {
  readonly parameter: ParameterHelp;
  readonly typed: string;
  readonly language: Language;
  readonly onChange: (name: string, typed: string) => void;
}

/** One argument to type or to choose. */
export function TrialField({ parameter, typed, language, onChange }: TrialFieldProps): ReactElement {
  const { name, takes, choices } = parameter;
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const change = (_event: unknown, { value }: { readonly value: string }) => {
    onChange(name, value);
  };
  const label = PARAMETER_LABELS[name]?.[language] ?? name;
  if (choices)
    return (
      <Field label={label}>
        <Select className={styles.select} value={typed} onChange={change}>
          <option value="">{words.leftOut}</option>
          {Object.entries(CHOICE_LABELS[choices]).map(([choice, about]) => (
            <option key={choice} value={choice}>
              {about[language]}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <Field label={label} hint={takes && hintFor(takes, words)}>
      {takes === "list" || takes === "table" ? (
        <Textarea
          value={typed}
          onChange={change}
          rows={Math.min(Math.max(lines(typed), 2), 6)}
          resize="vertical"
        />
      ) : (
        <Input className={styles.input} value={typed} onChange={change} autoComplete="off" />
      )}
    </Field>
  );
}

function hintFor(takes: NonNullable<ParameterHelp["takes"]>, words: FunctionsScreenWords): string {
  switch (takes) {
    case "list":
      return words.oneALine;
    case "table":
      return words.pairsALine;
    case "date":
      return words.dayMonthYear;
  }
}

function lines(text: string): number {
  return text.split("\n").length;
}
