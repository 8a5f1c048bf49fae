import { metric, type Sample } from './prometheus-text.js';

/** Upper bounds in seconds; requests of the interface are mostly below 50 ms, exports above a second. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  labels: { method: string; route: string; status: string };
  /** Requests up to each bound, not cumulated. */
  buckets: number[];
  count: number;
  seconds: number;
}

/** How many requests were answered and how long they took, by route template: no identifiers, so few series. */
export class HttpMetrics {
  private readonly series = new Map<string, Series>();

  /** Counts one answered request. */
  observe(method: string, route: string, statusCode: number, seconds: number): void {
    const status = String(statusCode);
    const key = `${method} ${route} ${status}`;
    let one = this.series.get(key);
    if (!one) {
      one = { labels: { method, route, status }, buckets: BOUNDS.map(() => 0), count: 0, seconds: 0 };
      this.series.set(key, one);
    }
    one.count += 1;
    one.seconds += seconds;
    const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
    if (bucket >= 0) one.buckets[bucket]! += 1;
  }

  /** In Prometheus' text format. */
  render(): string {
    const samples = [...this.series.values()].flatMap(samplesOf);
    return metric('http_request_duration_seconds', 'histogram', 'Time to answer a request', samples);
  }
}

function samplesOf({ labels, buckets, count, seconds }: Series): Sample[] {
  let below = 0;
  const cumulated = buckets.map((one, index): Sample => {
    below += one;
    return { suffix: '_bucket', labels: { ...labels, le: String(BOUNDS[index]) }, value: below };
  });
  return [
    ...cumulated,
    { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
    { suffix: '_sum', labels, value: seconds },
    { suffix: '_count', labels, value: count },
  ];
}
