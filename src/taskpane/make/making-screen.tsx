import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import { MAKE_WORDS } from "../../text/make";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Ring } from "../shell/ring";
import { Screen } from "../shell/screen";
import { FlowBar } from "./flow-bar";
import { pagesIn, useCounts, wantedPlans } from "./made-words";
import type { MakeSession, MakeState } from "./make-session";
import { useMakeStyles } from "./make-styles";
import { quarterOf, stagesOf, type Stage } from "./stages";

/** What is over sooner needs no list of stages. */
const LONG_MS = 1000;

const useStyles = makeStyles({
  stages: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  stage: { display: "flex", alignItems: "center", gap: "10px", minWidth: 0, overflowWrap: "anywhere" },
  now: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  full: { flexGrow: 1 },
});

interface MakingScreenProps {
  readonly session: MakeSession;
  readonly state: MakeState;
}

/** The sheets are being made: how far it is, and the way out. */
export function MakingScreen({ session, state }: MakingScreenProps): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const isLong = useIsLong();
  const { progress, isCancelling } = state;
  useAnnouncedProgress(progress?.share ?? 0);
  return (
    <Screen
      title={say("title")}
      onBack={() => session.cancel()}
      footer={
        <Button className={styles.full} disabledFocusable={isCancelling} onClick={() => session.cancel()}>
          {say(isCancelling ? "cancelling" : "cancel")}
        </Button>
      }
    >
      <FlowBar step="making" />
      <div className={shared.section}>
        <h2 className={shared.heading}>{say(isCancelling ? "cancelling" : "making")}</h2>
        <ProgressBar
          thickness="large"
          aria-label={say("progress")}
          {...(progress && !isCancelling ? { value: progress.share } : {})}
        />
        <p className={shared.quiet}>
          {progress?.done !== undefined && progress.of !== undefined
            ? fill(say("indicatorOf"), { done: String(progress.done), of: String(progress.of) })
            : "\u00a0"}
        </p>
      </div>
      {isLong && (
        <>
          <Stages state={state} />
          <p className={shared.quiet}>
            <Prose>{say("mayCancel")}</Prose>
          </p>
        </>
      )}
    </Screen>
  );
}

function Stages({ state }: { readonly state: MakeState }): ReactElement {
  const styles = useStyles();
  const say = useWords(MAKE_WORDS);
  const nameOf = useStageNames(state);
  const plans = wantedPlans(state.preview, state.wantsSummary);
  const stages = stagesOf(
    state.progress,
    plans.map(({ name }) => name),
  );
  return (
    <ul className={styles.stages} aria-label={say("stages")}>
      {stages.map((stage) => (
        <li
          key={`${stage.name} ${stage.sheet ?? ""}`}
          className={mergeClasses(styles.stage, stage.state !== "done" && styles[stage.state])}
          aria-current={stage.state === "now" ? "step" : undefined}
        >
          <StageIcon stage={stage} />
          <span>{nameOf(stage)}</span>
          <span className={styles.hidden}>{say(STATE_WORDS[stage.state])}</span>
        </li>
      ))}
    </ul>
  );
}

const STATE_WORDS = { done: "stageDone", now: "stageNow", later: "stageLater" } as const;

function StageIcon({ stage }: { readonly stage: Stage }): ReactElement {
  const shared = useMakeStyles();
  switch (stage.state) {
    case "done":
      return <CheckmarkCircleFilled className={mergeClasses(shared.icon, shared.success)} aria-hidden />;
    case "now":
      return <Ring size={16} />;
    case "later":
      return <CircleRegular className={shared.icon} aria-hidden />;
  }
}

function useStageNames({ read, preview, wantsSummary }: MakeState): (stage: Stage) => string {
  const say = useWords(MAKE_WORDS);
  const count = useCounts();
  const plans = wantedPlans(preview, wantsSummary);
  return ({ name, sheet }) => {
    switch (name) {
      case "read":
        if (!read) return say("prepareForm");
        return say(read.source.id.kind === "register" ? "readRegister" : "readTable");
      case "layOut":
        return count("layOut", pagesIn(plans, "standard"));
      case "write":
        return fill(say("write"), { sheet: sheet ?? "" });
      case "print":
        return say("print");
    }
  };
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

/** Says every quarter once, to those who do not see the bar. */
function useAnnouncedProgress(share: number): void {
  const { announce } = usePane();
  const say = useWords(MAKE_WORDS);
  const quarter = quarterOf(share);
  const message = quarter > 0 && quarter < 100 ? fill(say("progressAt"), { percent: String(quarter) }) : null;
  useEffect(() => {
    if (message !== null) announce(message);
  }, [message, announce]);
}
