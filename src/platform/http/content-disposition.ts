/**
 * The header that has a browser save a file instead of showing it (RFC 6266): a plain name for old readers and the exact
 * one, encoded after RFC 8187.
 */
export function asDownload(filename: string): string {
  const plain = filename.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(filename).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
