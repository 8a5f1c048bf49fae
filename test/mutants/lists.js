import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A small change of the code that a test must notice.
 * @typedef {object} Mutant
 * @property {string} id Room and number, such as `kernel-07`.
 * @property {string} file The file that is changed, from the root of the repository.
 * @property {string} find A text that the file holds exactly once.
 * @property {string} replace What stands in its place.
 * @property {string} why What would go wrong for people.
 * @property {string[]} [tests] Spec files that should notice, instead of the room's.
 * @property {string} [survives] Why no test can notice, for a mutant that lives.
 */

/**
 * The mutants of one room.
 * @typedef {object} Room
 * @property {string} name
 * @property {string[]} tests Spec files that should notice.
 * @property {Mutant[]} mutants
 */

/**
 * Reads all lists of a folder, one file a room.
 * @param {string} folder
 * @returns {Room[]}
 */
export function readRooms(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((file) => {
    const { tests, mutants } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return { name: file.replace(/\.json$/, ''), tests, mutants };
  });
}

/**
 * What is wrong with the lists: a mutant whose text is not in its file exactly once is out of date.
 * @param {Room[]} rooms
 * @param {string} root
 * @returns {string[]}
 */
export function problemsOf(rooms, root) {
  const seen = new Set();
  const problems = rooms.flatMap((room) =>
    room.mutants.map((mutant) => {
      const problem = problemOf(room, mutant, root) ?? (seen.has(mutant.id) ? 'its id is used twice' : null);
      seen.add(mutant.id);
      return problem && `${mutant.id}: ${problem}`;
    }),
  );
  return problems.filter((problem) => problem !== null);
}

function problemOf(room, mutant, root) {
  if (!new RegExp(`^${room.name}-\\d\\d+$`).test(mutant.id))
    return `its id is not “${room.name}-” and a number`;
  if (!mutant.why) return 'it does not say why it matters';
  const missing = (mutant.tests ?? room.tests).filter((test) => !existsSync(join(root, test)));
  if (missing.length > 0) return `there is no test ${missing.join(', ')}`;
  if (!existsSync(join(root, mutant.file))) return `there is no file ${mutant.file}`;
  const count = readFileSync(join(root, mutant.file), 'utf8').split(mutant.find).length - 1;
  if (count !== 1) return `its text is ${count} times in ${mutant.file}: ${mutant.find}`;
  return mutant.find === mutant.replace ? 'it changes nothing' : null;
}
