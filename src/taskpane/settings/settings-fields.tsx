import {
  Combobox,
  Divider,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Textarea,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReportSettings } from "../../register/report";
import { fill } from "../../kpi/fill";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { FiscalYearField } from "./fiscal-year-field";

const FONTS = ["TH Sarabun New", "TH SarabunPSK", "Angsana New", "Cordia New", "Tahoma"];
const SIZES = { smallest: 8, largest: 36 };
const LONGEST_FONT_NAME = 31;

const useStyles = makeStyles({
  font: { display: "flex", flexWrap: "wrap", gap: "8px" },
  fontName: { flex: "1 1 160px", minWidth: 0 },
  fontSize: { flex: "0 0 88px" },
  input: { minWidth: 0, width: "100%" },
  round: { flexWrap: "wrap" },
});

interface SettingsFieldsProps {
  readonly settings: ReportSettings;
  readonly onChange: (changed: Partial<ReportSettings>) => void;
}

/** All fields; texts are taken when they are left, choices at once. */
export function SettingsFields({ settings, onChange }: SettingsFieldsProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  return (
    <>
      <TitleField title={settings.title} onChange={(title) => onChange({ title })} />
      <OrganisationField
        organisation={settings.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
      <FiscalYearField year={settings.fiscalYear} onChange={(fiscalYear) => onChange({ fiscalYear })} />
      <Field label={say("round")}>
        <RadioGroup
          layout="horizontal"
          className={styles.round}
          value={String(settings.round)}
          onChange={(_event, { value }) => onChange({ round: Number(value) as ReportSettings["round"] })}
        >
          {[6, 9, 12].map((months) => (
            <Radio
              key={months}
              value={String(months)}
              label={fill(say("months"), { months: String(months) })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Divider />
      <Field label={say("language")}>
        <RadioGroup
          layout="horizontal"
          value={settings.language}
          onChange={(_event, { value }) => onChange({ language: value as ReportSettings["language"] })}
        >
          <Radio value="th" label="ไทย" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={say("digits")}>
        <RadioGroup
          layout="horizontal"
          className={styles.round}
          value={settings.digits}
          onChange={(_event, { value }) => onChange({ digits: value as ReportSettings["digits"] })}
        >
          <Radio value="thai" label={say("thaiDigits")} />
          <Radio value="arabic" label={say("arabicDigits")} />
        </RadioGroup>
      </Field>
      <div className={styles.font}>
        <FontField font={settings.font} onChange={(font) => onChange({ font })} />
        <SizeField font={settings.font} onChange={(font) => onChange({ font })} />
      </div>
      <Field label={say("paper")}>
        <RadioGroup value={settings.paper} onChange={() => onChange({ paper: "A4" })}>
          <Radio value="A4" label={say("a4")} />
        </RadioGroup>
      </Field>
    </>
  );
}

/** A text that is taken when it is left; what was typed stays in sight meanwhile. */
function useText(stored: string, take: (text: string) => void) {
  const [typed, setTyped] = useState(stored);
  const leave = () => {
    if (typed.trim() !== stored) take(typed.trim());
  };
  return { typed, setTyped, leave };
}

function TitleField({
  title,
  onChange,
}: {
  readonly title: string;
  readonly onChange: (title: string) => void;
}): ReactElement {
  const say = useWords(SETTINGS_WORDS);
  const isMissing = (text: string) => text.trim() === "";
  const { typed, setTyped, leave } = useText(title, (text) => {
    if (!isMissing(text)) onChange(text);
  });
  return (
    <Field
      label={say("reportTitle")}
      validationMessage={isMissing(typed) ? fill(say("titleMissing"), { title }) : undefined}
    >
      <Textarea
        value={typed}
        rows={3}
        onChange={(_event, { value }) => setTyped(value.replace(/\r?\n/g, " "))}
        onBlur={leave}
      />
    </Field>
  );
}

interface OrganisationProps {
  readonly organisation: string;
  readonly onChange: (organisation: string) => void;
}

function OrganisationField({ organisation, onChange }: OrganisationProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { typed, setTyped, leave } = useText(organisation, onChange);
  return (
    <Field label={say("organisation")} hint={say("mayBeEmpty")}>
      <Input
        className={styles.input}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={leave}
      />
    </Field>
  );
}

interface FontProps {
  readonly font: ReportSettings["font"];
  readonly onChange: (font: ReportSettings["font"]) => void;
}

function FontField({ font, onChange }: FontProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { typed, setTyped, leave } = useText(font.name, (name) => {
    if (name !== "" && name.length <= LONGEST_FONT_NAME) onChange({ ...font, name });
  });
  return (
    <Field className={styles.fontName} label={say("font")}>
      <Combobox
        className={styles.input}
        freeform
        value={typed}
        selectedOptions={[font.name]}
        onChange={({ target }) => setTyped(target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return;
          setTyped(optionValue);
          onChange({ ...font, name: optionValue });
        }}
        onBlur={leave}
      >
        {FONTS.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

function SizeField({ font, onChange }: FontProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const [isWrong, setWrong] = useState(false);
  const take = (size: number | null | undefined, shown: string | undefined) => {
    const wanted = size ?? Number(shown);
    const isGood = wanted >= SIZES.smallest && wanted <= SIZES.largest;
    setWrong(!isGood);
    if (isGood) onChange({ ...font, size: wanted });
  };
  return (
    <Field
      className={styles.fontSize}
      label={say("size")}
      validationMessage={isWrong ? say("sizeWrong") : undefined}
    >
      <SpinButton
        className={styles.input}
        value={font.size}
        min={SIZES.smallest}
        max={SIZES.largest}
        onChange={(_event, { value, displayValue }) => take(value, displayValue)}
      />
    </Field>
  );
}
