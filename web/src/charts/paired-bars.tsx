import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { ReactNode } from 'react';
import styles from './charts.module.css';
import { useWidth } from './use-width.js';

/** One bar: full for what is done, an outline for what is still sought. */
export interface PairedBar {
  name: string;
  value: number;
  text: string;
  kind: 'full' | 'outline';
}

/** One panel of small multiples. */
export interface Panel {
  key: string;
  heading: ReactNode;
  colour: string;
  bars: readonly PairedBar[];
}

const THICKNESS = 14;

/** Small multiples on one scale, so that panels can be compared; each bar carries its own words. */
export function PairedBars({ panels, alt }: { panels: readonly Panel[]; alt: string }) {
  const most = Math.max(1, ...panels.flatMap(({ bars }) => bars.map(({ value }) => value)));
  return (
    <div role="img" aria-label={alt} className={styles.panels}>
      {panels.map((panel) => (
        <PanelBars key={panel.key} panel={panel} most={most} />
      ))}
    </div>
  );
}

function PanelBars({ panel, most }: { panel: Panel; most: number }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const x = scaleLinear<number>({ domain: [0, most], range: [0, Math.max(width - 1, 0)] });
  return (
    <div ref={frame} className={styles.panel}>
      <div className={styles.heading}>{panel.heading}</div>
      {panel.bars.map((bar) => (
        <div key={bar.name} className={styles.bar}>
          <p>
            {bar.name} <strong>{bar.text}</strong>
          </p>
          <svg width={width} height={THICKNESS} className={styles.svg} aria-hidden="true">
            <Bar x={0} y={0} width={1} height={THICKNESS} fill="var(--line-strong)" />
            <Bar
              x={0.5}
              y={0.5}
              width={Math.max(x(bar.value) - 0.5, bar.value > 0 ? 2 : 0)}
              height={THICKNESS - 1}
              fill={bar.kind === 'full' ? panel.colour : 'none'}
              stroke={bar.value > 0 ? panel.colour : 'none'}
              strokeWidth={bar.kind === 'full' ? 0 : 1.5}
            />
          </svg>
        </div>
      ))}
    </div>
  );
}
