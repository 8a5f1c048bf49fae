import { HttpMetrics } from './http-metrics.js';
import { metric } from './prometheus-text.js';

describe('metrics in Prometheus’ text format', () => {
  it('cumulates a histogram by route and status', () => {
    const metrics = new HttpMetrics();
    metrics.observe('GET', '/a/:id', 200, 0.005);
    metrics.observe('GET', '/a/:id', 200, 0.3);
    metrics.observe('GET', '/a/:id', 200, 60);
    const text = metrics.render();
    const bucket = (le: string) =>
      `http_request_duration_seconds_bucket{method="GET",route="/a/:id",status="200",le="${le}"}`;
    expect(text).toContain(`${bucket('0.005')} 1\n`);
    expect(text).toContain(`${bucket('0.25')} 1\n`);
    expect(text).toContain(`${bucket('0.5')} 2\n`);
    expect(text).toContain(`${bucket('10')} 2\n`);
    expect(text).toContain(`${bucket('+Inf')} 3\n`);
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/a/:id",status="200"} 3\n',
    );
  });

  it('escapes labels', () => {
    expect(metric('m', 'gauge', 'help', [{ labels: { a: 'x"y\\\n' }, value: 1 }])).toBe(
      '# HELP m help\n# TYPE m gauge\nm{a="x\\"y\\\\\\n"} 1\n',
    );
  });
});
