import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Verbs } from "../../actions/verbs";
import { functionPage, helpAddress } from "../../functions/help-pages/addresses";
import type { FunctionHelp } from "../../functions/help/types";
import { fill } from "../../kpi/fill";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { usePane } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { describeError } from "../trouble/describe-error";
import { fitsIntoCell } from "./trial";
import { useActiveCell } from "./use-active-cell";

const useStyles = makeStyles({
  footer: { width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: {
    margin: 0,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    // It is always there, so that what it says is announced; empty, it takes no place.
    ":not(:empty)": { marginBottom: "8px" },
  },
  primary: { flexGrow: 1 },
  help: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "96px",
    minHeight: "32px",
    padding: "0 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1Strong,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What came of the last try, for the formula that it was about. */
type Said = { readonly formula: string; readonly cell: string } & (
  { readonly kind: "inserted" | "isFull" | "tooLong" } | { readonly kind: "refused"; readonly error: unknown }
);

interface InsertFooterProps {
  readonly help: FunctionHelp;
  readonly formula: string;
}

/** Puts the formula into the selected cell, and asks before anything there is lost. Help stands beside it. */
export function InsertFooter({ help, formula }: InsertFooterProps): ReactElement {
  const { language, verbs } = usePane();
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const cell = useActiveCell(verbs);
  const { said, isAnswered, insert, keep } = useInsertion(formula, verbs);
  const asks = said?.kind === "isFull" && said.cell === cell?.address;
  return (
    <div className={styles.footer}>
      <p role="status" className={styles.said}>
        {said && (said.kind !== "isFull" || asks) && <Prose>{sentenceFor(said, language)}</Prose>}
      </p>
      <div className={styles.buttons}>
        {asks ? (
          <>
            <Button autoFocus onClick={keep}>
              {words.keep}
            </Button>
            <Button appearance="primary" className={styles.primary} onClick={() => void insert(said.cell)}>
              {words.replace}
            </Button>
          </>
        ) : (
          <>
            {verbs.place === "workbook" && (
              <Button
                // After an answer the focus is not lost with the button that gave it.
                autoFocus={isAnswered}
                appearance="primary"
                className={styles.primary}
                onClick={() => void insert(null)}
              >
                {cell ? fill(words.insert, { cell: cell.address }) : words.insertSomewhere}
              </Button>
            )}
            <a
              className={styles.help}
              href={helpAddress(functionPage(help.id), language)}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`${words.help} KPI.${help.id} (${words.opensInNewWindow})`}
            >
              {words.help}
            </a>
          </>
        )}
      </div>
    </div>
  );
}

/** The way of a formula into the workbook. Once it has changed, what was said about the old one is gone. */
function useInsertion(formula: string, verbs: Verbs) {
  const [said, setSaid] = useState<Said | null>(null);
  const [isAnswered, setAnswered] = useState(false);

  /** @param agreed the full cell that may be written over, by its address */
  const insert = async (agreed: string | null) => {
    setAnswered(agreed !== null);
    if (!fitsIntoCell(formula)) {
      setSaid({ kind: "tooLong", formula, cell: "" });
      return;
    }
    try {
      const { address } = await verbs.activeCell();
      const outcome = await verbs.insertFormula(formula, address === agreed);
      setSaid({ kind: outcome === "inserted" ? "inserted" : "isFull", formula, cell: address });
    } catch (thrown) {
      setSaid({ kind: "refused", error: thrown, formula, cell: "" });
    }
  };
  const keep = () => {
    setAnswered(true);
    setSaid(null);
  };
  return { said: said?.formula === formula ? said : null, isAnswered, insert, keep };
}

function sentenceFor(said: Said, language: Language): string {
  const words = FUNCTIONS_SCREEN_WORDS[language];
  switch (said.kind) {
    case "inserted":
      return fill(words.inserted, said);
    case "isFull":
      return fill(words.cellIsFull, said);
    case "tooLong":
      return words.tooLong;
    case "refused":
      return refusalFor(said.error, language);
  }
}

function refusalFor(error: unknown, language: Language): string {
  const { title, advice } = describeError(error, language, new Date());
  return [title, ...advice.slice(0, 1), FUNCTIONS_SCREEN_WORDS[language].copyInstead].join(" · ");
}
