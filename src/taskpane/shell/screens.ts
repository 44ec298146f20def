import { lazy } from "react";
import { loadTrouble } from "../trouble/trouble";

const loadMake = () => import("../make/make-flow");
const loadSettings = () => import("../settings/settings-screen");
const loadCheck = () => import("../check/check-screen");
const loadFunctions = () => import("../functions/functions-route");

// Every screen but the first is loaded when it is opened, or in quiet before that.
export const MakeFlow = lazy(loadMake);
export const CheckScreen = lazy(loadCheck);
export const FunctionsRoute = lazy(loadFunctions);
export const SettingsScreen = lazy(loadSettings);
export const BlankScreen = lazy(() => import("../blank/blank-screen"));
export const RegisterScreen = lazy(() => import("../register/register-screen"));

/** Loads, once the first screen stands and nothing else is to be done, what a person is likely to ask for next. */
export function loadWhenIdle(): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => void loadInTurn());
  else setTimeout(() => void loadInTurn(), 1000);
}

async function loadInTurn(): Promise<void> {
  for (const load of [loadTrouble, loadMake, loadCheck, loadSettings, loadFunctions]) {
    // What cannot be loaded now is asked for again when it is opened, and said then.
    await load().catch(() => null);
  }
}
