/** Prints lines with the name of who says them in front. */
export function printAs(name) {
  const prefix = `${name.padEnd(6)} │ `;
  return (text) => {
    for (const line of text.replace(/\n$/, '').split('\n')) process.stdout.write(`${prefix}${line}\n`);
  };
}
