import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import { changes, received } from './received-events.ts';
import { TEST_FACTS } from './warehouse-stage.ts';

const EVENTS_PER_BATCH = 4;
const CHANGES_PER_EVENT = 500;

/** A writer to be killed: `node store-until-killed.ts URL PREFIX` prints the ids of each batch once it is committed. */
const [url = '', prefix = ''] = process.argv.slice(2);
const warehouse = await openWarehouse(url, TEST_FACTS);
for (let batch = 0; ; batch += 1) {
  const events = Array.from({ length: EVENTS_PER_BATCH }, (_, index) =>
    received(`${prefix} ${batch} ${index}`, { changes: changes(CHANGES_PER_EVENT) }),
  );
  await warehouse.store(events);
  process.stdout.write(events.map(({ event }) => `${event.mappingId}\n`).join(''));
}
