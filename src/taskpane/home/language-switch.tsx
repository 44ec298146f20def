import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PANE_WORDS } from "../../text/pane";
import type { Language } from "../../text/language";
import { usePane, useWords } from "../shell/pane-context";

const NAMES: Readonly<Record<Language, string>> = { th: "ไทย", en: "English" };

const useStyles = makeStyles({
  languages: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
  },
  icon: { width: "20px", height: "20px", color: tokens.colorNeutralForeground3 },
  other: { fontSize: tokens.fontSizeBase200 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

/** The pane speaks Office's language until another is chosen here. */
export function LanguageSwitch(): ReactElement {
  const styles = useStyles();
  const { language, setLanguage } = usePane();
  const say = useWords(PANE_WORDS);
  return (
    <div className={styles.languages} role="group" aria-label={say("language")}>
      <LocalLanguageRegular className={styles.icon} aria-hidden />
      {(["th", "en"] as const).map((one) =>
        one === language ? (
          <span key={one} lang={one} className={styles.chosen} aria-current="true">
            {NAMES[one]}
          </span>
        ) : (
          <Link key={one} as="button" className={styles.other} lang={one} onClick={() => setLanguage(one)}>
            {NAMES[one]}
          </Link>
        ),
      )}
    </div>
  );
}
