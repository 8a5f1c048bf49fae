// Which thematic area clusters which objectives of the Compact. A/75/542 names the areas; the clustering is the Fund's, and
// its publications do not all agree. It is therefore data, one row per objective with its source, and not code.

/** The area that an objective is counted under. */
export interface AreaObjective {
  readonly objectiveNumber: number;
  readonly areaNumber: number;
  readonly source: string;
  /** What a reader should know before relying on the row; null where sources agree. */
  readonly note: string | null;
}

const source =
  'Clustering of the 23 objectives by the Migration MPTF, under the thematic areas of A/75/542, section V';
const disputed =
  'Sources disagree on the area of this objective; the row follows the clustering that this system was set up with.';

const objectivesByArea: readonly (readonly [areaNumber: number, objectiveNumbers: readonly number[]])[] = [
  [1, [1, 3, 17, 23]],
  [2, [2, 7, 8, 12, 13]],
  [3, [4, 9, 10, 11, 21]],
  [4, [5, 6, 18, 19, 20]],
  [5, [14, 15, 16, 22]],
];
const disputedObjectives: readonly number[] = [4, 14, 19];

/** One row for each of the 23 objectives. */
export const areaObjectives: readonly AreaObjective[] = objectivesByArea.flatMap(
  ([areaNumber, objectiveNumbers]) =>
    objectiveNumbers.map((objectiveNumber) => ({
      objectiveNumber,
      areaNumber,
      source,
      note: disputedObjectives.includes(objectiveNumber) ? disputed : null,
    })),
);
