import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { Button } from 'react-aria-components';

interface Props {
  readonly side: 'left' | 'right';
  readonly label: string;
  /** On a narrow page, where a panel is a sheet over the picture. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const WIDTHS = { left: 24, right: 22 };
const [LEAST, MOST, STEP] = [14, 44, 2];

/** A panel beside the picture, whose edge can be dragged or moved by arrow keys. */
export function SidePanel({ side, label, isOpen, onClose, children }: Props) {
  const [width, setWidth] = useState(WIDTHS[side]);
  const sheet = useRef<HTMLElement>(null);
  useFocusWithin(sheet, isOpen);
  useLayoutEffect(() => {
    sheet.current?.style.setProperty('--width', `${width}rem`);
  }, [width]);
  const resize = useCallback((to: number) => {
    setWidth(Math.min(MOST, Math.max(LEAST, to)));
  }, []);
  return (
    <aside
      className={`side ${side}`}
      aria-label={label}
      data-open={isOpen || undefined}
      ref={sheet}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen && !event.defaultPrevented) onClose();
      }}
    >
      <div className="side-content">{children}</div>
      <Button className="button plain side-close" aria-label={`Close: ${label}`} onPress={onClose}>
        ×
      </Button>
      <Edge side={side} label={label} width={width} onResize={resize} />
    </aside>
  );
}

/** While a sheet is open the focus is in it, and when it closes the focus goes back to where it was. */
function useFocusWithin(sheet: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    const opened = sheet.current;
    opened?.focus();
    return () => {
      const now = document.activeElement;
      const isWithin = now === document.body || (opened?.contains(now) ?? false);
      if (isWithin && before instanceof HTMLElement) before.focus();
    };
  }, [sheet, isOpen]);
}

interface EdgeProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly width: number;
  readonly onResize: (to: number) => void;
}

function Edge({ side, label, width, onResize }: EdgeProps) {
  const outward = side === 'left' ? 1 : -1;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const edge = event.currentTarget;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => {
      onResize(width + (outward * (moved.clientX - from)) / rem);
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'pointerup',
      () => {
        edge.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(width + outward * step);
  };
  return (
    <div
      className="side-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of: ${label}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
