import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportSettings } from "../../register/report";
import { headingLines } from "../../report/heading";
import { SETTINGS_WORDS } from "../../text/settings";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Paper is white in every theme.
  paper: {
    padding: "12px 16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    forcedColorAdjust: "none",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "& p:first-child": { fontWeight: tokens.fontWeightBold },
  },
});

/** The lines over the report, as they will stand on paper. */
export function HeadingPreview({ settings }: { readonly settings: ReportSettings }): ReactElement {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say("heading")}</h2>
      <div className={styles.paper} lang={settings.language}>
        {headingLines(settings).map((line) => (
          <p key={line}>
            <Prose>{line}</Prose>
          </p>
        ))}
      </div>
    </section>
  );
}
