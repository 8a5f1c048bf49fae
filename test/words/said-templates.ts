import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { templateOf } from '../../src/kernel/index.js';

const SOURCES = join(import.meta.dirname, '../../src');

/** Every sentence that the server says, read from its syntax, so that none hides in a path that no test walks. */
export function saidTemplates(): Set<string> {
  const found = new Set<string>();
  const read = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.add(keyOf(node.template));
    ts.forEachChild(node, read);
  };
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    read(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return templateOf([template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]);
}
