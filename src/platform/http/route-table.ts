/** All routes that were registered, to tell a wrong method from a wrong address. */
export class RouteTable {
  private readonly routes: { method: string; url: string; pattern: RegExp }[] = [];

  add(method: string | readonly string[], url: string): void {
    const source = url
      .replaceAll(/[.+?^$()|[\]{}]/g, '\\$&')
      .replaceAll(/:[^/]+/g, '[^/]+')
      .replaceAll('*', '.*');
    for (const one of typeof method === 'string' ? [method] : method) {
      this.routes.push({ method: one, url, pattern: new RegExp(`^${source}/?$`) });
    }
  }

  /** Everything that was registered, as method and address pattern. */
  all(): { method: string; url: string }[] {
    return this.routes.map(({ method, url }) => ({ method, url }));
  }

  /** Methods that the address answers to, in alphabetical order. */
  methodsOf(path: string): string[] {
    const methods = this.routes
      .filter((route) => route.url !== '*' && route.url !== '/*' && route.pattern.test(path))
      .map((route) => route.method);
    return [...new Set(methods)].sort();
  }
}
