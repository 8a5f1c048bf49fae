export { isPrinted, misplaced, overprints, printedText } from './printed.js';
export {
  nodesOf,
  plainSpaces,
  type ReadBookmark,
  type ReadLink,
  type ReadPage,
  type ReadPdf,
  readPdf,
  type StructureNode,
  type TextBox,
} from './read-pdf.js';
