export {
  nodesOf,
  overprints,
  plainSpaces,
  type ReadBookmark,
  type ReadLink,
  type ReadPage,
  type ReadPdf,
  readPdf,
  type StructureNode,
  type TextBox,
} from './read-pdf.js';
