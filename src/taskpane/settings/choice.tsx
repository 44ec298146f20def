import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Labelled } from "./labelled";

const useStyles = makeStyles({
  // The circles stand under the label, not beside its edge.
  choices: { flexWrap: "wrap", marginLeft: "-8px" },
});

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight; taken at once. */
export function Choice<T extends string | number>({
  label,
  value,
  choices,
  onChange,
}: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <Labelled label={label}>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        value={String(value)}
        onChange={(_event, { value: chosen }) => {
          const choice = choices.find(([one]) => String(one) === chosen);
          if (choice) onChange(choice[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <Radio key={one} value={String(one)} label={name} />
        ))}
      </RadioGroup>
    </Labelled>
  );
}
