import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { forwardRef, useId, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { describeReason } from "../../register/describe-problem";
import { COLUMNS_WORDS } from "../../text/columns";
import type { Language } from "../../text/language";
import { REGISTER_HEADERS } from "../../text/register";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { ColumnPicker } from "./column-picker";
import type { ColumnChoice, FieldView } from "./columns-view";
import { useMakeStyles } from "./make-styles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "12px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { display: "flex", alignItems: "center", gap: "8px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  status: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reason: { margin: 0, overflowWrap: "anywhere" },
});

interface QuestionCardProps {
  readonly view: FieldView;
  readonly choices: readonly ColumnChoice[];
  readonly isMissing: boolean;
  readonly onChoose: (column: number | null) => void;
}

/** A field that was not found or may be wrong: why, and the columns to choose from. */
export const QuestionCard = forwardRef<HTMLButtonElement, QuestionCardProps>(function QuestionCard(
  { view, choices, isMissing, onChoose },
  ref,
): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const say = useWords(COLUMNS_WORDS);
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={`${id}name`}>
      <div className={styles.title}>
        <StatusIcon view={view} />
        <h3 id={`${id}name`} className={styles.name}>
          {REGISTER_HEADERS[view.field][language]}
        </h3>
        <span id={`${id}status`} className={styles.status}>
          {say(statusOf(view))}
        </span>
      </div>
      <p id={`${id}reason`} className={styles.reason}>
        <Prose>{reasonOf(view, language, say)}</Prose>
      </p>
      <ColumnPicker
        ref={ref}
        view={view}
        choices={choices}
        labelledBy={`${id}name`}
        describedBy={`${id}status ${id}reason`}
        isMissing={isMissing}
        onChoose={onChoose}
      />
    </section>
  );
});

function StatusIcon({ view: { isAnswered, column } }: { readonly view: FieldView }): ReactElement {
  const shared = useMakeStyles();
  if (isAnswered)
    return <CheckmarkCircleFilled className={mergeClasses(shared.icon, shared.success)} aria-hidden />;
  return column ? (
    <WarningFilled className={mergeClasses(shared.icon, shared.warning)} aria-hidden />
  ) : (
    <ErrorCircleFilled className={mergeClasses(shared.icon, shared.danger)} aria-hidden />
  );
}

function statusOf({ isAnswered, column }: FieldView): "chosen" | "certaintyDoubtful" | "certaintyNone" {
  if (isAnswered) return "chosen";
  return column ? "certaintyDoubtful" : "certaintyNone";
}

const MISSING = { name: "missingName", actual: "missingActual", high: "missingTarget" } as const;

function reasonOf(
  { field, guess, column }: FieldView,
  language: Language,
  say: (key: keyof typeof COLUMNS_WORDS) => string,
): string {
  if (guess.reason === "severalFit")
    return fill(say(field === "actual" ? "severalActual" : "severalCould"), {
      count: String(guess.candidates.length),
      field: REGISTER_HEADERS[field][language],
    });
  if (guess.reason === "notFound" && field in MISSING) return say(MISSING[field as keyof typeof MISSING]);
  const guessed = guess.candidates.find((candidate) => candidate.column === guess.column);
  return describeReason(guess.reason, (guessed ?? column)?.header ?? "", language);
}
