import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Source, SourceId } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { CHECK_WORDS } from "../../text/check";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";
import { ScreenLoading } from "../shell/screen-loading";
import { Trouble } from "../trouble/trouble";
import { TryAgain } from "../trouble/try-again";
import { CheckSummary } from "./check-summary";
import { EntryCard } from "./entry-card";
import { SeverityIcon } from "./severity-icon";
import type { Check } from "./use-check";
import { useCheck } from "./use-check";

/** Cards that are drawn at once: a thousand would keep the pane busy for seconds. */
const CARDS = 30;
/** So many indicators without findings are named; of more the number is told. */
const MOST_NAMED = 6;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  line: { display: "flex", gap: "8px", margin: 0, overflowWrap: "anywhere" },
  icon: { display: "flex", paddingTop: "3px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  stale: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Everything wrong, doubtful or worth knowing in the indicators, by indicator, the worst first. */
export default function CheckScreen({ source }: { readonly source: SourceId | null }): ReactElement {
  const say = useWords(CHECK_WORDS);
  const { verbs } = usePane();
  const { check, again, setFix } = useCheck(verbs, source);
  return (
    <Screen title={say("title")}>
      {check.state === "waiting" && <ScreenLoading />}
      {check.state === "failed" && (
        <>
          <Trouble error={check.error} />
          <TryAgain onTry={again} />
        </>
      )}
      {check.state === "there" && <Checked check={check} again={again} setFix={setFix} />}
    </Screen>
  );
}

type WorkProps = Pick<ReturnType<typeof useCheck>, "again" | "setFix">;

interface CheckedProps extends WorkProps {
  readonly check: Extract<Check, { state: "there" }>;
}

function Checked({ check, again, setFix }: CheckedProps): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const { source, entries, clean, isStale } = check;
  const [most, setMost] = useState(CARDS);
  if (entries.length === 0) return <NothingFound source={source} />;
  const left = entries.length - most;
  return (
    <>
      {isStale && (
        <div className={styles.stale} role="status">
          <Prose>{say("changedSince")}</Prose>
          <Button size="small" onClick={again}>
            {say("checkAgain")}
          </Button>
        </div>
      )}
      <CheckSummary entries={entries} />
      <div className={styles.list}>
        {entries.slice(0, most).map((shown) => (
          <EntryCard key={shown.id} shown={shown} source={source.id} setFix={setFix} onCheckAgain={again} />
        ))}
      </div>
      {left > 0 && (
        <Button onClick={() => setMost(most + CARDS)}>{fill(say("more"), { count: String(left) })}</Button>
      )}
      {clean.length > 0 && <CleanLine clean={clean} />}
    </>
  );
}

function CleanLine({ clean }: Pick<CheckedProps["check"], "clean">): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const isNamed = clean.length <= MOST_NAMED && clean.every(({ number }) => number !== "");
  const text = isNamed
    ? fill(say("clean"), { numbers: clean.map(({ number }) => number).join(", ") })
    : fill(say("cleanMany"), { count: String(clean.length) });
  return (
    <p className={`${styles.line} ${styles.small}`}>
      <span className={styles.icon}>
        <SeverityIcon of="done" />
      </span>
      <span>
        <Prose>{text}</Prose>
      </span>
    </p>
  );
}

function NothingFound({ source }: { readonly source: Source }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const { go } = useNavigation();
  return (
    <>
      <p className={styles.line}>
        <span className={styles.icon}>
          <SeverityIcon of="done" />
        </span>
        <span>
          <Prose>{say("nothing")}</Prose>
        </span>
      </p>
      <Button
        appearance="primary"
        size="large"
        data-nav="make"
        onClick={() => go({ screen: "make", start: source.id })}
      >
        {say("make")}
      </Button>
    </>
  );
}
