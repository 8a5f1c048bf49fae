import type { ReactNode } from 'react';

/** A name with what it stands for, in a `dl`. */
export function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
