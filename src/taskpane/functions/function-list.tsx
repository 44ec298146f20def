import { Link, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { FUNCTION_HELP } from "../../functions/help";
import { CONTENTS_PAGE, helpAddress } from "../../functions/help-pages/addresses";
import type { FunctionHelp } from "../../functions/help/types";
import { fill } from "../../kpi/fill";
import { FUNCTION_GROUPS } from "../../text/function-groups";
import { FUNCTIONS_SCREEN_WORDS } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { Prose } from "../shell/prose";
import { useNavigation } from "../shell/navigation";
import { usePane } from "../shell/pane-context";
import { Screen } from "../shell/screen";
import { searchFunctions } from "./search";

const GROUPS = Object.keys(FUNCTION_GROUPS) as FunctionHelp["group"][];

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  status: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    ":empty": { display: "none" },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  more: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "calc(100% + 16px)",
    minHeight: "44px",
    margin: "0 -8px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  texts: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", ...typographyStyles.body1Strong },
  brief: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground2 },
});

interface FunctionListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Whether a function was asked for that there is not. */
  readonly isUnknown: boolean;
}

/** The functions in their groups, as many as match the search. */
export function FunctionList({ search, onSearch, isUnknown }: FunctionListProps): ReactElement {
  const { language } = usePane();
  const { go } = useNavigation();
  const styles = useStyles();
  const words = FUNCTIONS_SCREEN_WORDS[language];
  const found = searchFunctions(FUNCTION_HELP, search);

  return (
    <Screen title={words.title}>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        dismiss={{ "aria-label": words.clearSearch }}
        onChange={(_event, { value }) => {
          onSearch(value);
        }}
      />
      <p className={styles.status} role="status">
        {statusOf(search, found.length, isUnknown, words)}
      </p>
      {GROUPS.map((group) => {
        const functions = found.filter((help) => help.group === group);
        if (functions.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className={styles.heading}>
              {FUNCTION_GROUPS[group][language]}
            </h2>
            <ul className={styles.list}>
              {functions.map(({ id, brief }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.row}
                    data-nav={id}
                    onClick={() => {
                      go({ screen: "functions", id });
                    }}
                  >
                    <span className={styles.texts}>
                      <span className={styles.name}>KPI.{id}</span>
                      <span className={styles.brief}>
                        <Prose>{brief[language]}</Prose>
                      </span>
                    </span>
                    <ChevronRightRegular className={styles.chevron} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className={styles.more}>
        <Link href={helpAddress(CONTENTS_PAGE, language)} target="_blank" rel="noopener noreferrer">
          {words.allHelp}
        </Link>
      </p>
    </Screen>
  );
}

function statusOf(
  search: string,
  count: number,
  isUnknown: boolean,
  words: (typeof FUNCTIONS_SCREEN_WORDS)[Language],
): string {
  if (search.trim() === "") return isUnknown ? words.unknownFunction : "";
  return count === 0
    ? fill(words.noMatch, { search: search.trim() })
    : fill(words.found, { count: String(count) });
}
