import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import type { Fix, SourceId } from "../../actions/verbs";
import { shortText } from "../../kpi/decimals";
import { fill } from "../../kpi/fill";
import { CHECK_WORDS } from "../../text/check";
import { TIER_NAMES } from "../../text/tiers";
import { TierGlyph } from "../functions/tier-glyph";
import { usePane, useWords } from "../shell/pane-context";
import { FixedFinding } from "./fixed-finding";
import { useFindingStyles } from "./finding-styles";
import { OpenFinding } from "./open-finding";
import { SeverityIcon } from "./severity-icon";
import type { ShownEntry } from "./shown-findings";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: "flex",
    gap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  result: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tier: { fontWeight: tokens.fontWeightSemibold },
  score: { paddingLeft: "8px", color: tokens.colorNeutralForeground3 },
  list: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settled: { borderTop: "none" },
});

interface EntryCardProps {
  readonly shown: ShownEntry;
  readonly source: SourceId;
  readonly setFix: (entryId: string, findingId: string, fix: Fix | null) => void;
  readonly onCheckAgain: () => void;
}

/** An indicator with what was found in it. Only the card that changes is drawn again: there may be a thousand. */
export const EntryCard = memo(function EntryCard({
  shown: { id, entry, findings },
  source,
  setFix,
  onCheckAgain,
}: EntryCardProps): ReactElement {
  const styles = useStyles();
  const shared = useFindingStyles();
  const say = useWords(CHECK_WORDS);
  const titleId = useId();
  const name =
    entry.row === null ? say("wholeTable") : entry.name || fill(say("otherRow"), { row: String(entry.row) });
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {entry.number !== "" && <span>{entry.number}</span>}
        <span className={styles.name} title={name}>
          {name}
        </span>
      </h3>
      {entry.result && <Result result={entry.result} />}
      <ul className={styles.list}>
        {findings.map(({ id: findingId, finding, fix }) => (
          <li key={findingId} className={shared.finding}>
            {fix ? (
              <FixedFinding finding={finding} fix={fix} onUndone={() => setFix(id, findingId, null)} />
            ) : (
              <OpenFinding
                finding={finding}
                source={source}
                onFixed={(made) => setFix(id, findingId, made)}
                onCheckAgain={onCheckAgain}
              />
            )}
          </li>
        ))}
        {findings.length === 0 && (
          <li className={mergeClasses(shared.finding, styles.settled)}>
            <span className={shared.icon}>
              <SeverityIcon of="done" />
            </span>
            {say("cleared")}
          </li>
        )}
      </ul>
    </section>
  );
});

function Result({ result }: { readonly result: NonNullable<ShownEntry["entry"]["result"]> }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK_WORDS);
  const { language } = usePane();
  const names = TIER_NAMES[language];
  const { tier, lowest, score } = result;
  return (
    <div className={styles.result}>
      <TierGlyph tier={tier} />
      <span className={styles.tier}>
        {tier === "below" ? names.belowBefore + names[lowest] : names[tier]}
      </span>
      <span className={styles.score}>{fill(say("points"), { score: shortText(score, 4) })}</span>
    </div>
  );
}
