import type { Change } from '../../src/model/plan.ts';
import { conflict, create, retire, update } from './samples.ts';

/** `count` changes of all kinds over some categories, names of 100 emoji among them. */
export function manyChanges(count: number, categories = 7): readonly Change[] {
  return Array.from({ length: count }, (_, index): Change => {
    const facts = {
      path: `ROOT_${index % 50}/CODE_${index}`,
      category: `CATEGORY_${index % categories}`,
      name: index % 9 === 0 ? '😀'.repeat(100) : `Name of code ${index}`,
      file: `callcodes/file-${index % 3}.yml`,
    };
    if (index % 10 === 3) return retire(facts);
    if (index % 10 === 4) return conflict(facts, 'The tenant has it in a category that nobody here owns.');
    if (index % 10 === 5) return update(facts, [{ field: 'name', from: 'Before', to: facts.name }]);
    return create(facts);
  });
}
