import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  CheckmarkCircleFilled,
  DeleteRegular,
  DocumentTableRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement, type Ref } from "react";
import type { Made, MadeSheet, SavedCopy } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { indicatorsOn } from "../../report/indicators-on";
import type { SheetPlan } from "../../report/plan";
import { MADE_NOTE_WORDS } from "../../text/made-notes";
import { MAKE_WORDS } from "../../text/make";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { HOME } from "../shell/route";
import { Screen } from "../shell/screen";
import { FlowBar } from "./flow-bar";
import { checkOf, savedText, useCounts, wantedPlans } from "./made-words";
import type { MakeSession, MakeState } from "./make-session";
import { useMakeStyles } from "./make-styles";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  bigIcon: { flexShrink: 0, width: "24px", height: "24px" },
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: { display: "flex", alignItems: "center", gap: "10px", minWidth: 0, overflowWrap: "anywhere" },
  sheetIcon: { flexShrink: 0, width: "20px", height: "20px" },
  rule: { paddingTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  question: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface DoneScreenProps {
  readonly session: MakeSession;
  readonly state: MakeState;
  readonly made: Made;
}

/** The sheets are made: go there, share them, or take them away again. */
export function DoneScreen({ session, state, made }: DoneScreenProps): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const { verbs, announce } = usePane();
  const { replace } = useNavigation();
  const primary = useRef<HTMLButtonElement>(null);
  const isInWorkbook = verbs.place === "workbook";
  const done = say("done");
  useEffect(() => {
    announce(done);
    primary.current?.focus();
  }, [announce, done]);
  return (
    <Screen title={say("title")} onBack={() => replace(HOME)}>
      <FlowBar step="done" />
      <h2 className={styles.title}>
        <CheckmarkCircleFilled className={mergeClasses(styles.bigIcon, shared.success)} aria-hidden />
        {done}
      </h2>
      <Sheets state={state} made={made} />
      <Notes made={made} />
      {isInWorkbook && (
        <Button ref={primary} appearance="primary" size="large" onClick={() => void session.goToSheet()}>
          {say("goToSheet")}
        </Button>
      )}
      <Save session={session} state={state} isInWorkbook={isInWorkbook} primary={primary} />
      {isInWorkbook && <Remove session={session} state={state} sheets={made.sheets} />}
      <FindingsLeft state={state} />
    </Screen>
  );
}

interface SaveProps extends Pick<DoneScreenProps, "session" | "state"> {
  readonly isInWorkbook: boolean;
  readonly primary: Ref<HTMLButtonElement>;
}

/** A copy for others beside the made sheets; without Excel the file is what was made. */
function Save({ session, state, isInWorkbook, primary }: SaveProps): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const label = isInWorkbook ? say("saveCopy") : say("saveFile");
  return (
    <section className={mergeClasses(shared.section, isInWorkbook && styles.rule)}>
      {isInWorkbook && <h3 className={shared.subheading}>{say("share")}</h3>}
      <p className={shared.quiet}>
        <Prose>{say(isInWorkbook ? "shareHint" : "saveFileHint")}</Prose>
      </p>
      <Button
        ref={isInWorkbook ? undefined : primary}
        appearance={isInWorkbook ? "secondary" : "primary"}
        size={isInWorkbook ? "medium" : "large"}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={state.isSaving}
        onClick={() => void session.saveCopy()}
      >
        {state.isSaving ? say("saving") : label}
      </Button>
      <Saved saved={state.saved} />
    </section>
  );
}

function Sheets({ state, made }: { readonly state: MakeState; readonly made: Made }): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const contentOf = useContents();
  const plans = wantedPlans(state.preview, state.wantsSummary);
  return (
    <ul className={styles.sheets}>
      {made.sheets.map((sheet, index) => (
        <li key={sheet.id} className={styles.sheet}>
          <DocumentTableRegular className={styles.sheetIcon} aria-hidden />
          <div>
            <div className={shared.subheading}>{sheet.name}</div>
            <div className={shared.quiet}>{contentOf(plans[index])}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a person would not expect of the sheets. */
function Notes({ made: { notes } }: { readonly made: Made }): ReactElement[] {
  const say = useWords(MADE_NOTE_WORDS);
  return notes.map((note) => (
    <MessageBar key={note} intent="info" layout="multiline">
      <MessageBarBody>
        <Prose>{say(note)}</Prose>
      </MessageBarBody>
    </MessageBar>
  ));
}

/** What a made sheet holds, in a few words. */
function useContents(): (plan: SheetPlan | undefined) => string {
  const say = useWords(MAKE_WORDS);
  return (plan) => {
    if (!plan) return "";
    const pages = plan.print.pageStarts.length + 1;
    const indicators = indicatorsOn(plan);
    const figures = { indicators: String(indicators), pages: String(pages) };
    if (plan.kind === "summary") return fill(say(pages === 1 ? "chartAndPage" : "chartAndPages"), figures);
    if (indicators === 1) return fill(say(pages === 1 ? "indicatorAndPage" : "indicatorAndPages"), figures);
    return fill(say(pages === 1 ? "indicatorsAndPage" : "indicatorsAndPages"), figures);
  };
}

function Saved({ saved }: { readonly saved: SavedCopy | null }): ReactElement {
  const say = useWords(MAKE_WORDS);
  return (
    <div role="status">
      {saved && (
        <MessageBar intent="success">
          <MessageBarBody>
            <Prose>{savedText(saved, say)}</Prose>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

interface RemoveProps {
  readonly session: MakeSession;
  readonly state: MakeState;
  readonly sheets: readonly MadeSheet[];
}

/** Takes the new sheets away again; asks once where somebody has typed on one since. */
function Remove({ session, state, sheets }: RemoveProps): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const count = useCounts();
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const changed = state.changedSheets.map(({ name }) => `“${name}”`).join(", ");
  useEffect(() => {
    if (changed !== "") keep.current?.focus();
  }, [changed]);
  return (
    <section className={shared.section} aria-labelledby="not-wanted">
      <h3 id="not-wanted" className={shared.subheading}>
        {say("notWanted")}
      </h3>
      {changed === "" ? (
        <>
          <p className={shared.quiet}>
            <Prose>{sheets.length === 2 ? say("removeHintTwo") : count("removeHint", sheets.length)}</Prose>
          </p>
          <Button ref={remove} icon={<DeleteRegular />} onClick={() => void session.remove(false)}>
            {count("remove", sheets.length)}
          </Button>
        </>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.question}>
            <Prose>{fill(say("removeChanged"), { sheets: changed })}</Prose>
            <span className={styles.buttons}>
              <Button size="small" onClick={() => void session.remove(true)}>
                {say("removeAnyway")}
              </Button>
              <Button
                ref={keep}
                size="small"
                onClick={() => {
                  session.keepSheets();
                  requestAnimationFrame(() => remove.current?.focus());
                }}
              >
                {say("keep")}
              </Button>
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function FindingsLeft({ state: { findings, read } }: { readonly state: MakeState }): ReactElement | null {
  const say = useWords(MAKE_WORDS);
  const count = useCounts();
  const { go } = useNavigation();
  if (findings === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Prose>{count("findingsLeft", findings)}</Prose>{" "}
        <Link as="button" inline data-nav="review" onClick={() => go(checkOf(read))}>
          {say("review")}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
