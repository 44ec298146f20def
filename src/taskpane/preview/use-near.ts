import { useEffect, useRef, useState, type RefObject } from "react";

/** So far outside the visible part a page is drawn already, so that it is there when it is scrolled to. */
const MARGIN = "600px";

/** Whether an element is in sight or nearly so: only such pages are drawn. */
export function useNear<E extends Element>(isNearAtFirst: boolean): readonly [RefObject<E>, boolean] {
  const element = useRef<E>(null);
  const [isNear, setNear] = useState(isNearAtFirst || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.some(({ isIntersecting }) => isIntersecting));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, isNear];
}
