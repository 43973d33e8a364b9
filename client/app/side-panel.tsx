import { useCallback, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
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
  const resize = useCallback((to: number) => {
    setWidth(Math.min(MOST, Math.max(LEAST, to)));
  }, []);
  return (
    <aside
      className={`side ${side}`}
      aria-label={label}
      data-open={isOpen || undefined}
      ref={(element) => {
        element?.style.setProperty('--width', `${width}rem`);
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
