import { useCountries } from '../api/reference.js';
import { useFormat } from '../format/use-format.js';

const SHOWN = 2;

interface CountryListProps {
  codes: readonly string[];
  /** Every name, where there is room for them. */
  all?: boolean;
}

/** Countries by name; of many the first two and how many more, with all of them for those who point at it. */
export function CountryList({ codes, all = false }: CountryListProps) {
  const { name } = useCountries();
  const format = useFormat();
  const names = codes.map(name);
  if (all) return <>{format.list(names)}</>;
  if (names.length <= SHOWN) return <>{names.join(', ')}</>;
  return (
    <span title={format.list(names)}>
      {names.slice(0, SHOWN).join(', ')} +{names.length - SHOWN}
    </span>
  );
}
