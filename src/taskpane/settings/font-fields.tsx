import { makeStyles, SpinButton } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReportSettings } from "../../register/report";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { Labelled } from "./labelled";
import { SelectField } from "./select-field";

type Font = ReportSettings["font"];

/** What government offices write in; another one that is stored already stays in the list. */
const FONTS = ["TH Sarabun New", "TH SarabunPSK", "TH SarabunIT๙", "Angsana New", "Cordia New", "Tahoma"];
const SIZES = { smallest: 8, largest: 36 };

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    gap: "16px 8px",
    // Beside their labels they stand one under the other.
    "@media (min-width: 400px)": { flexDirection: "column", flexWrap: "nowrap" },
  },
  name: { flex: "1 1 144px", minWidth: 0, "@media (min-width: 400px)": { flexBasis: "auto" } },
  size: { flex: "0 1 88px", minWidth: 0, "@media (min-width: 400px)": { flexBasis: "auto" } },
  input: { minWidth: 0, width: "100%", maxWidth: "88px", boxSizing: "border-box" },
});

interface FontFieldsProps {
  readonly font: Font;
  readonly onChange: (font: Font) => void;
}

export function FontFields({ font, onChange }: FontFieldsProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const names = FONTS.includes(font.name) ? FONTS : [font.name, ...FONTS];
  return (
    <div className={styles.fields}>
      <SelectField
        className={styles.name}
        label={say("font")}
        value={font.name}
        onChange={(name) => onChange({ ...font, name })}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </SelectField>
      <SizeField size={font.size} onChange={(size) => onChange({ ...font, size })} />
    </div>
  );
}

interface SizeFieldProps {
  readonly size: number;
  readonly onChange: (size: number) => void;
}

function SizeField({ size, onChange }: SizeFieldProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const [isWrong, setWrong] = useState(false);
  return (
    <Labelled
      className={styles.size}
      label={say("size")}
      validationMessage={isWrong ? say("sizeWrong") : undefined}
    >
      <SpinButton
        className={styles.input}
        value={size}
        min={SIZES.smallest}
        max={SIZES.largest}
        onChange={(_event, { value, displayValue }) => {
          const wanted = value ?? Number(displayValue);
          const isGood = wanted >= SIZES.smallest && wanted <= SIZES.largest;
          setWrong(!isGood);
          if (isGood) onChange(wanted);
        }}
      />
    </Labelled>
  );
}
