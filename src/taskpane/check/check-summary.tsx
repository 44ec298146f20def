import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fill } from "../../kpi/fill";
import type { Finding } from "../../register/finding";
import { CHECK_WORDS } from "../../text/check";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { SeverityIcon } from "./severity-icon";
import { countOpen, type ShownEntry } from "./shown-findings";

const SEVERITIES: readonly Finding["severity"][] = ["wrong", "doubtful", "note"];

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 16px",
    margin: "2px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { display: "flex", alignItems: "center", gap: "4px" },
});

/** How many findings are open, and how much they matter. */
export function CheckSummary({ entries }: { readonly entries: readonly ShownEntry[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const counts = countOpen(entries);
  const key = counts.all === 1 ? "summaryOne" : counts.indicators > 1 ? "summary" : "summaryTable";
  const text = fill(say(key), { findings: String(counts.all), indicators: String(counts.indicators) });
  return (
    <div>
      <h2 className={styles.title}>
        <Prose>{text}</Prose>
      </h2>
      <ul className={styles.counts} aria-label={say("counts")}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon of={severity} />
            {`${say(severity)} ${String(counts[severity])}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
