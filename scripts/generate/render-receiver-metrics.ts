import { METRICS, type MetricDefinition } from '../../src/receiver/metric-table.ts';
import { renderTable } from './render-table.ts';

/** The section of docs/receiver.md about `GET /metrics`. */
export function renderReceiverMetrics(): string {
  const metrics: readonly MetricDefinition[] = Object.values(METRICS);
  return renderTable(
    ['Metric', 'Kind', 'What it says'],
    metrics.map(({ name, kind, help, label }) => [
      `\`${name}\``,
      kind,
      label === undefined ? help : `${help}: \`${label.name}\` is ${toChoice(label.values)}`,
    ]),
  );
}

function toChoice(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
