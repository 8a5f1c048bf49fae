/** The one real country whose programme has a stated budget; all other countries of the demo are illustrative. */
export const REAL_COUNTRY = 'MKD';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** UN subregions (M49) that illustrative countries are spread over. */
const SUBREGIONS = ['202', '419', '035', '145', '151', '015', '034', '143', '039', '054'] as const;

/** A country that does not exist, for figures that no source gives for a real one. */
export interface IllustrativeCountry {
  /** From XAA on: ISO 3166 keeps these codes for users. */
  code: string;
  name: string;
  subregion: string;
}

/** The illustrative country of an index from 0. */
export function illustrativeCountry(index: number): IllustrativeCountry {
  const code = `X${LETTERS[Math.floor(index / 26)]}${LETTERS[index % 26]}`;
  return {
    code,
    name: `Illustrative country ${index + 1}`,
    subregion: SUBREGIONS[index % SUBREGIONS.length]!,
  };
}
