import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import styles from './charts.module.css';
import { useWidth } from './use-width.js';

/** A stage of the same money, or the target that it is held against. */
export interface Stage {
  name: string;
  /** For the position only. */
  value: number;
  /** As people read it. */
  text: string;
}

interface BulletBarProps {
  /** Stages of the same money, from announced to received; they lie under each other and are never added. */
  stages: readonly Stage[];
  target: Stage | null;
  /** The chart as text, written from the data. */
  alt: string;
}

const ROW = 22;
const GAP = 30;
const TOP = 26;
const FILLS = ['var(--chart-3)', 'var(--chart-1)', 'var(--chart-2)'] as const;

/** Target against pledged, committed and deposited on one scale, each labelled where it stands. */
export function BulletBar({ stages, target, alt }: BulletBarProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const most = Math.max(target?.value ?? 0, ...stages.map(({ value }) => value), 1);
  const x = scaleLinear<number>({ domain: [0, most], range: [0, Math.max(width - 2, 0)] });
  const top = target ? TOP : 0;
  const height = top + stages.length * (ROW + GAP);
  return (
    <div ref={frame} className={styles.bullet}>
      <svg role="img" aria-label={alt} width={width} height={height} className={styles.svg}>
        {target ? (
          <text x={x(target.value)} y={16} textAnchor="end" className={styles.text}>
            {target.name} <tspan className={styles.value}>{target.text}</tspan>
          </text>
        ) : null}
        {stages.map(({ name, value, text }, index) => {
          const y = top + index * (ROW + GAP);
          return (
            <g key={name}>
              <text x={0} y={y + 16} className={styles.text}>
                {name} <tspan className={styles.value}>{text}</tspan>
              </text>
              <Bar x={0} y={y + 24} width={x(target?.value ?? most)} height={ROW} fill="var(--track)" />
              <Bar x={0} y={y + 24} width={x(value)} height={ROW} fill={FILLS[index]} />
            </g>
          );
        })}
        {target ? (
          <Bar
            x={x(target.value) - 3}
            y={TOP - 4}
            width={3}
            height={height - TOP + 2}
            fill="var(--chart-target)"
          />
        ) : null}
      </svg>
    </div>
  );
}
