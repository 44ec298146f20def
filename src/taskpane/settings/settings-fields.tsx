import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fill } from "../../kpi/fill";
import type { ReportSettings } from "../../register/report";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { Choice } from "./choice";
import { FiscalYearField } from "./fiscal-year-field";
import { FontFields } from "./font-fields";
import { LastRound } from "./last-round";
import { SelectField } from "./select-field";
import { OrganisationField, TitleField } from "./text-fields";

const ROUNDS = [6, 9, 12] as const;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "16px" },
  period: { display: "flex", flexDirection: "column", gap: "8px" },
  looks: { paddingTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
      <div className={styles.fields}>
        <TitleField value={settings.title} onChange={(title) => onChange({ title })} />
        <OrganisationField
          value={settings.organisation}
          onChange={(organisation) => onChange({ organisation })}
        />
        <FiscalYearField
          key={settings.fiscalYear}
          year={settings.fiscalYear}
          onChange={(fiscalYear) => onChange({ fiscalYear })}
        />
        <div className={styles.period}>
          <Choice
            label={say("round")}
            value={settings.round}
            choices={ROUNDS.map((months) => [months, fill(say("months"), { months: String(months) })])}
            onChange={(round) => onChange({ round })}
          />
          <LastRound settings={settings} onUse={onChange} />
        </div>
      </div>
      <div className={`${styles.fields} ${styles.looks}`}>
        <Choice
          label={say("language")}
          value={settings.language}
          choices={[
            ["th", "ไทย"],
            ["en", "English"],
          ]}
          onChange={(language) => onChange({ language })}
        />
        <Choice
          label={say("digits")}
          value={settings.digits}
          choices={[
            ["thai", say("thaiDigits")],
            ["arabic", say("arabicDigits")],
          ]}
          onChange={(digits) => onChange({ digits })}
        />
        <FontFields font={settings.font} onChange={(font) => onChange({ font })} />
        <SelectField label={say("paper")} value={settings.paper} onChange={() => onChange({ paper: "A4" })}>
          <option value="A4">{say("a4")}</option>
        </SelectField>
      </div>
    </>
  );
}
