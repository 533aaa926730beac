import { describe, expect, it } from 'vitest';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { conflict, create, finding, planResult, retire, reviewInput, update } from './samples.ts';

const rename = update({ path: 'SALE', name: 'Sale completed' }, [
  { field: 'code', from: 'SOLD', to: 'SALE' },
  { field: 'name', from: 'Sold', to: 'Sale completed' },
]);

describe('renderReviewComment, as reviewers see it', () => {
  it('is short when nothing changes', () => {
    expect(renderReviewComment(reviewInput())).toMatchInlineSnapshot(`
      "<!-- cxone-callcodes acme -->

      ### ✅ No changes · \`acme\`

      | create | update | retire | conflict | unchanged | unlisted | unmanaged |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 0 | 0 | 0 | 0 | **40** | 0 | **12** |

      <!-- callcodes:footer -->

      **Gate** \`reviewed-plan: required\`: there is nothing to apply after the merge.

      commit \`c0ffee0123456789c0ffee0123456789c0ffee01\` · plan digest \`sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\` · API \`callcodes\` · 3 files, 42 codes checked  
      [Report](https://github.com/octo/calls/actions/runs/1/artifacts/2) · [Plan and report files](https://github.com/octo/calls/actions/runs/1/artifacts/3) · [Run](https://github.com/octo/calls/actions/runs/1) <!-- callcodes:links -->
      "
    `);
  });

  it('shows changes by category and hierarchy with old and new values', () => {
    const result = planResult([
      create({ path: 'INT/INT_HOT' }),
      create({ path: 'INT/INT_HOT/DEEP', name: 'a "quoted" one' }),
      create({ path: 'INT_A', name: 'After all below INT' }),
      rename,
      update({ path: 'CB' }, [{ field: 'isActive', from: false, to: true }]),
      retire({ path: 'OLD_SALE', name: 'Old sale' }),
      retire({ path: 'CB/CB_OLD', name: 'Old', file: 'callcodes/a.yml' }),
      create({ path: 'FAR', category: 'OTHER', file: 'callcodes/b.yml' }),
    ]);
    const touchedFiles = new Set(['callcodes/a.yml']);
    expect(renderReviewComment(reviewInput({ result, touchedFiles }))).toMatchInlineSnapshot(`
      "<!-- cxone-callcodes acme -->

      ### 📝 4 to create, 2 to update, 2 to retire, nothing else · \`acme\`

      | create | update | retire | conflict | unchanged | unlisted | unmanaged |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | **4** | **2** | **2** | 0 | **40** | 0 | **12** |

      #### Changes

      **Category** \`OUTBOUND_A\` · 3 to create, 2 to update, 2 to retire

      \`\`\`diff
      ! CB "Hot lead"
      !     isActive: false → true (reactivated)
      -   CB_OLD "Old" (retired: isActive true → false)
        INT
      +   INT_HOT "Hot lead" SUCCESS
      +     DEEP "a \\"quoted\\" one" SUCCESS
      + INT_A "After all below INT" SUCCESS
      - OLD_SALE "Old sale" (retired: isActive true → false; no file lists it)
      ! SALE "Sale completed"
      !     code: SOLD → SALE
      !     name: "Sold" → "Sale completed"
      \`\`\`

      #### Not from this pull request

      The files of these changes are not touched here, but the tenant does not yet hold what they say (an earlier merge was not applied, or somebody changed the tenant). Apply writes them as well.

      **Category** \`OTHER\` · 1 to create

      \`\`\`diff
      + FAR "Hot lead" SUCCESS  (callcodes/b.yml:8)
      \`\`\`

      <!-- callcodes:footer -->

      **Gate** \`reviewed-plan: required\`: after the merge, apply writes what this comment shows. Anything else that it would have to write by then stops it before the first write.

      commit \`c0ffee0123456789c0ffee0123456789c0ffee01\` · plan digest \`sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\` · API \`callcodes\` · 3 files, 42 codes checked  
      [Report](https://github.com/octo/calls/actions/runs/1/artifacts/2) · [Plan and report files](https://github.com/octo/calls/actions/runs/1/artifacts/3) · [Run](https://github.com/octo/calls/actions/runs/1) <!-- callcodes:links -->
      "
    `);
  });

  it('says which other targets have the same tenant, at most ten of them', () => {
    const twins = Array.from({ length: 12 }, (_, index) => `t${index}`);
    const body = renderReviewComment(reviewInput({ result: planResult([]), twinTargets: twins }));
    expect(body).toContain('⚠️ **The same tenant as `t0`, `t1`,');
    expect(body).toContain('`t9` and 2 more**, whose plan is in this pull request too.');
  });

  it('says what is blocked, why, and how to unblock it', () => {
    const made = planResult([
      conflict({ path: 'X_1' }, 'The tenant has it in category "B", which nobody here owns.'),
    ]);
    const blocked = [{ rule: 'conflict', message: '1 conflict: X_1.' } as const];
    const unlisted = [{ path: 'OLD', name: 'Old "one"', category: 'OUTBOUND_A', isActive: true }];
    const result = { ...made, unlisted, plan: { ...made.plan, blocked } };
    const releasedCategories = ['OLD_CAMPAIGN'];
    expect(renderReviewComment(reviewInput({ result, releasedCategories }))).toMatchInlineSnapshot(`
      "<!-- cxone-callcodes acme -->

      ### ⛔ Blocked: 1 conflict · \`acme\`

      | create | update | retire | conflict | unchanged | unlisted | unmanaged |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 0 | 0 | 0 | **1** | **40** | 0 | **12** |

      #### Blocked

      Apply would write nothing:

      - \`conflict\`: 1 conflict: X\\_1.

      To unblock it:

      - Conflicts: the reason stands at each change below. Make the file agree with the tenant, or allow the path or category with the input \`takeover\`.

      #### No longer managed: 1 category

      No file declares them any more. Their codes stay in the tenant as they are, and later plans do not look at them:

      - \`OLD_CAMPAIGN\`

      #### Changes

      **Category** \`OUTBOUND_A\` · 1 in conflict

      \`\`\`diff
      ! X_1 "Hot lead" CONFLICT, is not applied
      !     name: "Theirs" → "Hot lead"
      !     reason: The tenant has it in category "B", which nobody here owns.
      \`\`\`

      <details><summary>1 owned code that no file lists: kept</summary>

      With \`removed: keep\` they stay in the tenant as they are.

      \`\`\`text
      - OUTBOUND_A: OLD "Old \\"one\\"" (active, kept)
      \`\`\`

      </details>

      <!-- callcodes:footer -->

      **Gate** \`reviewed-plan: required\`: merging writes nothing as long as the plan is blocked.

      commit \`c0ffee0123456789c0ffee0123456789c0ffee01\` · plan digest \`sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\` · API \`callcodes\` · 3 files, 42 codes checked  
      [Report](https://github.com/octo/calls/actions/runs/1/artifacts/2) · [Plan and report files](https://github.com/octo/calls/actions/runs/1/artifacts/3) · [Run](https://github.com/octo/calls/actions/runs/1) <!-- callcodes:links -->
      "
    `);
  });

  it('shows the errors first when nothing could be planned', () => {
    const findings = [
      finding({ severity: 'warning', rule: 'code-case', line: 2, message: 'Code "int" is in lower case.' }),
      finding({
        related: [
          { file: 'callcodes/b.yml', line: 3, column: 4, endLine: 3, endColumn: 7, message: 'also here' },
        ],
      }),
    ];
    expect(renderReviewComment(reviewInput({ result: null, findings }))).toMatchInlineSnapshot(`
      "<!-- cxone-callcodes acme -->

      ### ⛔ 1 error in the matrix files: nothing can be planned · \`acme\`

      #### Findings: 1 error, 1 warning

      | | Place | Rule | Message |
      | --- | --- | --- | --- |
      | ❌ error | \`callcodes/a.yml:8:11\` | \`duplicate-code\` | Code "INT" stands twice at the top level. (see also \`callcodes/b.yml:3:4\`) |
      | ⚠️ warning | \`callcodes/a.yml:2:11\` | \`code-case\` | Code "int" is in lower case. |

      <!-- callcodes:footer -->

      **Gate** \`reviewed-plan: required\`: merging writes nothing as long as the matrix files have errors.

      commit \`c0ffee0123456789c0ffee0123456789c0ffee01\` · API \`callcodes\` · 3 files, 42 codes checked  
      [Report](https://github.com/octo/calls/actions/runs/1/artifacts/2) · [Plan and report files](https://github.com/octo/calls/actions/runs/1/artifacts/3) · [Run](https://github.com/octo/calls/actions/runs/1) <!-- callcodes:links -->
      "
    `);
  });
});
