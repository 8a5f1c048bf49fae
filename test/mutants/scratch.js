import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the tests never read; the modules get links instead. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'data', 'coverage']);

/** A copy of the checkout in which one mutant at a time is tried; the checkout itself is never touched. */
export class Scratch {
  /**
   * @param {string} root The checkout.
   * @param {string} folder Where the copy goes.
   */
  constructor(root, folder) {
    this.folder = folder;
    for (const name of readdirSync(root)) {
      if (!LEFT_OUT.has(name))
        cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
    }
    this.linkModules(join(root, 'node_modules'), join(folder, 'node_modules'));
    this.options = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions;
  }

  /**
   * Puts a mutant into the copy, both into the source and into what was compiled from it, and answers how to take it
   * out again.
   * @param {import('./lists.js').Mutant} mutant
   * @returns {() => void}
   */
  apply({ id, file, find, replace }) {
    const source = join(this.folder, file);
    const before = readFileSync(source, 'utf8');
    const after = before.replace(find, () => replace);
    const compiled = join(this.folder, 'dist', file.replace(/\.ts$/, '.js'));
    const output = existsSync(compiled) ? this.compile(id, file, after) : null;
    const compiledBefore = output && readFileSync(compiled, 'utf8');
    const write = (text, built) => {
      writeFileSync(source, text);
      if (built !== null) writeFileSync(compiled, built);
    };
    write(after, output);
    return () => write(before, compiledBefore);
  }

  compile(id, file, text) {
    if (!file.endsWith('.ts')) return text;
    const { outputText, diagnostics } = ts.transpileModule(text, {
      fileName: file,
      reportDiagnostics: true,
      compilerOptions: {
        ...this.options,
        target: ts.ScriptTarget.ES2023,
        // Every package is an ECMAScript module; a single file does not say so.
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: undefined,
        types: [],
        noEmit: false,
        incremental: false,
      },
    });
    if (diagnostics.length > 0)
      throw new Error(
        `${id} does not parse: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`,
      );
    return outputText;
  }

  /** Links each module to the installed one, and those of the workspaces to their copies. */
  linkModules(installed, links) {
    mkdirSync(links);
    for (const entry of readdirSync(installed, { withFileTypes: true })) {
      const from = join(installed, entry.name);
      const to = join(links, entry.name);
      if (entry.name.startsWith('@')) this.linkModules(from, to);
      else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
      else symlinkSync(realpathSync(from), to);
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
