import { useEffect, useState } from "react";

const NOTICED_MS = 300;

/** False at first, true once a wait is long enough to be noticed: a flicker is worse than nothing. */
export function useDelayed(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
