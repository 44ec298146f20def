import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ChevronRightRegular,
  DocumentTableRegular,
  MathFormulaRegular,
  SettingsRegular,
  TableAddRegular,
  TaskListSquareLtrRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { useNavigation } from "../shell/navigation";
import { NARROW } from "../shell/narrow";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import type { Route } from "../shell/route";
import type { Asked } from "../shell/use-asked";
import { useHomeStyles } from "./home-styles";

const useStyles = makeStyles({
  list: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "44px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, width: "20px", height: "20px", [NARROW]: { display: "none" } },
  text: { flexGrow: 1, minWidth: 0 },
  aside: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  chevron: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    color: tokens.colorNeutralForeground3,
    [NARROW]: { display: "none" },
  },
});

interface MoreTasksProps {
  readonly view: WorkbookView;
  readonly findings: Asked<number>;
}

/** Everything else that can be done, one line each. */
export function MoreTasks({ view, findings }: MoreTasksProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { verbs } = usePane();
  const isInWorkbook = verbs.place === "workbook";
  const source = view.register ?? view.tables[0];
  const hasIndicators = source !== undefined && source.indicators > 0;
  const count = findings.state === "there" ? findings.value : 0;
  return (
    <section className={home.section}>
      <h2 className={home.sectionTitle}>{say("more")}</h2>
      <ul className={styles.list} aria-label={say("more")}>
        {hasIndicators && (
          <Task
            route={{ screen: "check" }}
            icon={<TaskListSquareLtrRegular className={styles.icon} />}
            name={say("check")}
            aside={count === 0 ? undefined : fill(say("checkCount"), { count: String(count) })}
          />
        )}
        {isInWorkbook && view.tables.length > 0 && view.register === null && (
          <Task
            route={{ screen: "register" }}
            icon={<TableAddRegular className={styles.icon} />}
            name={say("startRegister")}
          />
        )}
        <Task
          route={{ screen: "blank" }}
          icon={<DocumentTableRegular className={styles.icon} />}
          name={say("blank")}
          hint={say("blankHint")}
        />
        <Task
          route={{ screen: "functions", id: null }}
          icon={<MathFormulaRegular className={styles.icon} />}
          name={say("functions")}
        />
        <Task
          route={{ screen: "settings" }}
          icon={<SettingsRegular className={styles.icon} />}
          name={say("settings")}
          hint={say("settingsHint")}
        />
      </ul>
    </section>
  );
}

interface TaskProps {
  readonly route: Route;
  readonly icon: ReactElement;
  readonly name: string;
  readonly hint?: string;
  readonly aside?: string;
}

function Task({ route, icon, name, hint, aside }: TaskProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const { go } = useNavigation();
  return (
    <li>
      <button type="button" className={styles.row} data-nav={route.screen} onClick={() => go(route)}>
        {icon}
        <span className={styles.text}>
          <Prose>{name}</Prose>
          {hint !== undefined && (
            <span className={home.quiet} style={{ display: "block" }}>
              <Prose>{hint}</Prose>
            </span>
          )}
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}
