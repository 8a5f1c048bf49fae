import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { jointProgrammeWorkflow } from '../../src/allocations/index.js';
import { noteWorkflow } from '../../src/concept-notes/index.js';

const SOURCES = join(import.meta.dirname, '../../src');

/** The transitions behind an action that is put together, such as `concept-note.${transition}`. */
const TRANSITIONS: Readonly<Record<string, readonly string[]>> = {
  'concept-note.': noteWorkflow.transitions,
  'joint-programme.': jointProgrammeWorkflow.transitions,
};

/** The actions that the server records in the audit trail, and the kinds of things that they are about. */
export function recordedWords(): { actions: Set<string>; subjects: Set<string> } {
  const actions = new Set<string>();
  const subjects = new Set<string>();
  const read = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('audit.record')) {
      const entry = node.arguments[0]!;
      for (const action of textsOf(member(entry, 'action'))) actions.add(action);
      for (const subject of textsOf(member(member(entry, 'subject'), 'type'))) subjects.add(subject);
    }
    ts.forEachChild(node, read);
  };
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    read(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return { actions, subjects };
}

/** The value of a member that is written out in an object. */
function member(object: ts.Node, name: string): ts.Node {
  const found = ts.isObjectLiteralExpression(object)
    ? object.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)
    : undefined;
  if (!found) throw new Error(`No member ${name} is written out in ${object.getText()}`);
  return found.initializer;
}

function textsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  const start = ts.isTemplateExpression(node) ? node.head.text : '';
  const transitions = TRANSITIONS[start];
  if (!transitions) throw new Error(`Nobody knows which texts ${node.getText()} stands for`);
  return transitions.map((transition) => start + transition);
}
