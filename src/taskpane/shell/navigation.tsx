import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import { HOME, type Route } from "./route";

/** Where the pane is, and how it got there. A pane in Office has no address bar, so this is kept in memory. */
export interface Navigation {
  readonly route: Route;
  /** How the screen came up: with the pane, by going on, or by coming back to it. */
  readonly arrival: "opened" | "gone" | "back";
  /** The control by which the screen was left, by its `data-nav`; known when it is come back to. */
  readonly leftAt: string | null;
  go(route: Route): void;
  /** Goes on without the way back leading here. */
  replace(route: Route): void;
  back(): void;
}

interface Visit {
  readonly route: Route;
  leftAt: string | null;
}

type Shown = Pick<Navigation, "route" | "arrival" | "leftAt">;

const NavigationContext = createContext<Navigation | null>(null);

interface NavigationProviderProps {
  readonly start: Route;
  readonly children: ReactNode;
}

export function NavigationProvider({ start, children }: NavigationProviderProps): ReactElement {
  const visits = useRef<Visit[]>([{ route: start, leftAt: null }]);
  const [shown, show] = useState<Shown>({ route: start, arrival: "opened", leftAt: null });
  const arrive = useCallback((route: Route) => {
    visits.current.push({ route, leftAt: null });
    show({ route, arrival: "gone", leftAt: null });
  }, []);
  const go = useCallback(
    (route: Route) => {
      const here = visits.current.at(-1);
      if (here) here.leftAt = focusedControl();
      arrive(route);
    },
    [arrive],
  );
  const replace = useCallback(
    (route: Route) => {
      visits.current.pop();
      arrive(route);
    },
    [arrive],
  );
  const back = useCallback(() => {
    visits.current.pop();
    if (visits.current.length === 0) visits.current.push({ route: HOME, leftAt: null });
    const here = visits.current.at(-1);
    show({ route: here?.route ?? HOME, arrival: "back", leftAt: here?.leftAt ?? null });
  }, []);
  const navigation = useMemo(() => ({ ...shown, go, replace, back }), [shown, go, replace, back]);
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("A screen stands inside the pane.");
  return navigation;
}

function focusedControl(): string | null {
  return document.activeElement?.closest("[data-nav]")?.getAttribute("data-nav") ?? null;
}
