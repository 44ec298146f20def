import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";

const ARROW_STEP = 40;
/** A pointer that moves less than this clicks. */
const CLICK_DISTANCE = 4;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-ARROW_STEP, 0],
  ArrowRight: [ARROW_STEP, 0],
  ArrowUp: [0, -ARROW_STEP],
  ArrowDown: [0, ARROW_STEP],
};

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/** Moves what an element shows by dragging with the mouse or by the arrow keys; fingers scroll it anyway. */
export function usePanning(isOn: boolean) {
  const drag = useRef<Drag | null>(null);
  const hasMoved = useRef(false);
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = ARROWS[event.key];
      if (!isOn || !step) return;
      event.preventDefault();
      event.currentTarget.scrollLeft += step[0];
      event.currentTarget.scrollTop += step[1];
    },
    onPointerDown({ pointerType, button, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
      hasMoved.current = false;
      if (!isOn || pointerType !== "mouse" || button !== 0) return;
      drag.current = { x: clientX, y: clientY, left: currentTarget.scrollLeft, top: currentTarget.scrollTop };
    },
    onPointerMove({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
      if (!drag.current) return;
      const [right, down] = [clientX - drag.current.x, clientY - drag.current.y];
      if (Math.hypot(right, down) > CLICK_DISTANCE) hasMoved.current = true;
      currentTarget.scrollLeft = drag.current.left - right;
      currentTarget.scrollTop = drag.current.top - down;
    },
    onPointerUp() {
      drag.current = null;
    },
    onPointerLeave() {
      drag.current = null;
    },
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (hasMoved.current) event.stopPropagation();
      hasMoved.current = false;
    },
  };
}
