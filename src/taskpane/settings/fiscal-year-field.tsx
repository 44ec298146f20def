import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { defaultSettings, readFiscalYear } from "../../register/settings";
import { SETTINGS_WORDS } from "../../text/settings";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Labelled } from "./labelled";

const BUDDHIST_OFFSET = 543;
/** A report on a year further away than this is rare; a slip of the fingers is not. */
const FAR_YEARS = 5;

const useStyles = makeStyles({ year: { maxWidth: "120px", minWidth: 0 } });

interface FiscalYearFieldProps {
  /** Of the Buddhist era. */
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A fiscal year as people type it, 2564, 64 or 2021: it says how it was understood, asks where that is far away, and refuses nothing. */
export function FiscalYearField({ year, onChange }: FiscalYearFieldProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const [typed, setTyped] = useState(String(year));
  const read = readFiscalYear(typed);
  const away = Math.abs((read ?? year) - defaultSettings(new Date()).fiscalYear);
  const key = read === null ? "yearWrong" : away > FAR_YEARS ? "yearFar" : "yearRead";
  const facts = { ...useYearFacts(read ?? year), typed: typed.trim(), away: String(away) };
  return (
    <Labelled
      label={say("fiscalYear")}
      validationState={key === "yearRead" ? "success" : "warning"}
      validationMessage={<Prose>{fill(say(key), facts)}</Prose>}
    >
      <Input
        className={styles.year}
        value={typed}
        inputMode="numeric"
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={() => {
          if (read !== null && read !== year) onChange(read);
        }}
      />
    </Labelled>
  );
}

/** A fiscal year, and the years it begins and ends in: those of the common era in English. */
function useYearFacts(year: number) {
  const { language } = usePane();
  const offset = language === "th" ? 0 : BUDDHIST_OFFSET;
  return { year: String(year), from: String(year - 1 - offset), to: String(year - offset) };
}
