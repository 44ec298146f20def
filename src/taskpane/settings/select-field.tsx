import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Labelled } from "./labelled";

// Without these the list is as wide as its longest choice, also where the pane is not.
const useStyles = makeStyles({ list: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } } });

interface SelectFieldProps {
  readonly className?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The choices, as `option` elements. */
  readonly children: ReactNode;
}

/** One of several, in a list that opens; taken at once. */
export function SelectField({ className, label, value, onChange, children }: SelectFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Labelled className={className} label={label}>
      <Select className={styles.list} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        {children}
      </Select>
    </Labelled>
  );
}
