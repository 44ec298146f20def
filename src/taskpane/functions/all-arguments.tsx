import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import type { ParameterHelp } from "../../functions/help/types";
import { fill } from "../../kpi/fill";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { Prose } from "../shell/prose";
import type { Trial } from "./trial";
import { TrialField } from "./trial-field";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    width: "100%",
    minHeight: "44px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    ...typographyStyles.body1,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, fontSize: "20px" },
  isOpen: { transform: "rotate(180deg)" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace },
  need: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  about: { ...typographyStyles.caption1, margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

interface AllArgumentsProps {
  readonly parameters: readonly ParameterHelp[];
  /** Those that have their fields above. */
  readonly main: readonly ParameterHelp[];
  readonly trial: Trial;
  readonly language: Language;
  readonly onChange: (name: string, typed: string) => void;
}

/** Every argument with what it takes; the rarer ones can be filled in here. */
export function AllArguments({
  parameters,
  main,
  trial,
  language,
  onChange,
}: AllArgumentsProps): ReactElement {
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {fill(words.allArguments, { count: String(parameters.length) })}
          <ChevronDownRegular className={mergeClasses(styles.chevron, isOpen && styles.isOpen)} aria-hidden />
        </button>
      </h2>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {parameters.map((parameter) => (
          <li key={parameter.name} className={styles.item}>
            <span className={styles.name}>{parameter.name}</span>{" "}
            <span className={styles.need}>{parameter.optional ? words.optional : words.required}</span>
            <p className={styles.about}>
              <Prose>{parameter.about[language]}</Prose>
            </p>
            {!main.includes(parameter) && (
              <TrialField
                parameter={parameter}
                typed={trial[parameter.name] ?? ""}
                language={language}
                onChange={onChange}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
