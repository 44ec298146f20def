import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import type { Verbs } from "../../actions/verbs";
import type { Language } from "../../text/language";
import { HomeScreen } from "../home/home-screen";
import { ErrorBoundary } from "../trouble/error-boundary";
import { Announcer } from "./announcer";
import { NavigationProvider, useNavigation } from "./navigation";
import { PaneContext, type Pane } from "./pane-context";
import { remember } from "./remembered";
import { ScreenLoading } from "./screen-loading";
import type { Route } from "./route";
import {
  BlankScreen,
  CheckScreen,
  FunctionsRoute,
  MakeFlow,
  RegisterScreen,
  SettingsScreen,
} from "./screens";
import type { OfficeColors } from "./theme";
import { useLook } from "./use-look";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    // Links that do something are buttons, which contrast themes would show as plain text.
    "& .fui-Link": { "@media (forced-colors: active)": { color: "LinkText" } },
  },
});

interface AppProps {
  readonly verbs: Verbs;
  readonly language: Language;
  /** Office's colours as they are now; null where it does not say. Stable between renders. */
  readonly colorsNow: () => OfficeColors | null;
  /** Where to begin. */
  readonly start: Route;
  /** Calls back when a ribbon button asks for a screen while the pane is open. @returns stops it */
  readonly onAsked?: (show: (route: Route) => void) => () => void;
  /** Called when the first screen stands: the time for what can wait. */
  readonly onFirstScreen?: () => void;
}

/** The whole pane. */
export function App({ verbs, language: first, colorsNow, start, ...calls }: AppProps): ReactElement {
  const styles = useStyles();
  const [language, choose] = useState(first);
  const [message, announce] = useState("");
  const setLanguage = useCallback((chosen: Language) => {
    remember("language", chosen);
    choose(chosen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { isDark, theme } = useLook(colorsNow);
  useEffect(() => {
    // Scrollbars and what shows beyond the content are the browser's.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [isDark, theme]);
  const pane = useMemo<Pane>(
    () => ({ verbs, language, setLanguage, announce }),
    [verbs, language, setLanguage],
  );
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        {/* Fluent gives the provider's own class to every pop-up as well. */}
        <div className={styles.pane}>
          <NavigationProvider start={start}>
            <ErrorBoundary>
              <Screens {...calls} />
            </ErrorBoundary>
          </NavigationProvider>
          <Announcer message={message} />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Screens({ onAsked, onFirstScreen }: Pick<AppProps, "onAsked" | "onFirstScreen">): ReactElement {
  const { route, go } = useNavigation();
  useEffect(() => onAsked?.(go), [onAsked, go]);
  return <Suspense fallback={<ScreenLoading />}>{screenAt(route, onFirstScreen)}</Suspense>;
}

function screenAt(route: Route, onFirstScreen?: () => void): ReactElement {
  switch (route.screen) {
    case "home":
      return <HomeScreen onShown={onFirstScreen} />;
    case "make":
      return <MakeFlow start={route.start} />;
    case "register":
      return <RegisterScreen />;
    case "blank":
      return <BlankScreen />;
    case "check":
      return <CheckScreen source={route.source ?? null} />;
    case "functions":
      return <FunctionsRoute id={route.id} />;
    case "settings":
      return <SettingsScreen />;
  }
}
