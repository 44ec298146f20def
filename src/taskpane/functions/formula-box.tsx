import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { Fragment, useRef, useState, type ReactElement } from "react";
import { formulaParts } from "../../functions/formula-parts";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { copyText, selectText } from "./copy-text";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", margin: "0 0 4px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  formula: {
    margin: 0,
    padding: "8px 12px",
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  whole: { display: "inline-block", maxWidth: "100%" },
  status: { ...typographyStyles.caption1, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

interface FormulaBoxProps {
  readonly formula: string;
  readonly language: Language;
}

/** The formula to take along. What was said about copying holds for the formula that was copied only. */
export function FormulaBox({ formula, language }: FormulaBoxProps): ReactElement {
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const text = useRef<HTMLPreElement>(null);
  const [told, setTold] = useState({ formula: "", isCopied: false });

  const copy = async () => {
    const isCopied = await copyText(formula);
    if (!isCopied && text.current) selectText(text.current);
    setTold({ formula, isCopied });
  };

  return (
    <section aria-labelledby="formula">
      <div className={styles.top}>
        <h2 id="formula" className={styles.heading}>
          {words.formula}
        </h2>
        <Button appearance="subtle" size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <pre ref={text} className={styles.formula}>
        {formulaParts(formula).map((part, index) => (
          <Fragment key={index}>
            <span className={styles.whole}>{part}</span>
            <wbr />
          </Fragment>
        ))}
      </pre>
      <p role="status" className={styles.status}>
        {told.formula === formula && (told.isCopied ? words.copied : words.copyByHand)}
      </p>
    </section>
  );
}
