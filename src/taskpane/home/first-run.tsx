import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { NARROW } from "../shell/narrow";
import { useNavigation } from "../shell/navigation";
import { useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { recall, remember } from "../shell/remembered";
import { useHomeStyles } from "./home-styles";
import { StartRegister } from "./start-register";

const useStyles = makeStyles({
  firstRun: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "8px 16px 16px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cardHeader: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  cardTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  close: { marginRight: "-8px" },
  figure: {
    display: "flex",
    alignItems: "flex-end",
    gap: "2px",
    [NARROW]: { display: "none" },
  },
  step: { flex: "1 1 0", minWidth: 0 },
  stepName: {
    display: "block",
    padding: "0 2px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  stepBody: {
    boxSizing: "border-box",
    padding: "2px 6px",
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", borderTopWidth: "3px" },
  },
  hints: {
    margin: 0,
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

const STEPS = [
  { name: "stepFill", hint: "stepFillHint", height: 28, body: "var(--kpiStep1)" },
  { name: "stepCheck", hint: "stepCheckHint", height: 44, body: "var(--kpiStep2)" },
  { name: "stepMake", hint: "stepMakeHint", height: 60, body: "var(--kpiStep3)" },
] as const;

/** Nothing was found yet: begin with a register or with the cells that are selected. */
export function FirstRun({ view }: { readonly view: WorkbookView }): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { go } = useNavigation();
  const { selection } = view;
  return (
    <section className={styles.firstRun}>
      <div>
        <h2 className={home.headline}>
          <Prose>{say("nothing")}</Prose>
        </h2>
        <p className={styles.text}>
          <Prose>{say("nothingHint")}</Prose>
        </p>
      </div>
      <StartRegister isPrimary />
      {selection && (
        <Button
          className={home.wide}
          data-nav="selection"
          size="large"
          onClick={() => go({ screen: "make", start: selection.id })}
        >
          {fill(say("useSelection"), { address: selection.address })}
        </Button>
      )}
      <ThreeSteps />
    </section>
  );
}

function ThreeSteps(): ReactElement | null {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  const [isShown, show] = useState(recall("firstRunDismissed") === null);
  if (!isShown) return null;
  const dismiss = () => {
    remember("firstRunDismissed", "yes");
    show(false);
  };
  return (
    <section className={styles.card}>
      <div className={styles.cardHeader}>
        <h3 className={styles.cardTitle}>{say("firstTime")}</h3>
        <Button
          className={styles.close}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say("dismiss")}
          onClick={dismiss}
        />
      </div>
      <div className={styles.figure} aria-hidden>
        {STEPS.map(({ name, height, body }, index) => (
          <div key={name} className={styles.step}>
            <span className={styles.stepName}>{say(name)}</span>
            <div className={styles.stepBody} style={{ height, background: body }}>
              {index + 1}
            </div>
          </div>
        ))}
      </div>
      <ol className={styles.hints}>
        {STEPS.map(({ hint }) => (
          <li key={hint}>
            <Prose>{say(hint)}</Prose>
          </li>
        ))}
      </ol>
    </section>
  );
}
