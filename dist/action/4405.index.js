export const id = 4405;
export const ids = [4405,5723];
export const modules = {

/***/ 57833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseAbsentParentId),
/* harmony export */   U: () => (/* binding */ toAbsentParentId)
/* harmony export */ });
const PREFIX = 'absent:';
/**
 * What stands for the id of a parent that a flat list names by its path and does not hold. A code that is to be created at that
 * path takes such children in.
 */
function toAbsentParentId(path) {
    return `${PREFIX}${path}`;
}
/** The path behind such an id; null for the id of a record. */
function parseAbsentParentId(id) {
    return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}


/***/ }),

/***/ 82589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFormerPaths),
/* harmony export */   J: () => (/* binding */ isFullWas)
/* harmony export */ });
/* harmony import */ var _call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** Whether `was` can only be read as a full tenant path: it has several segments, or the code is a root. */
function isFullWas({ was, parent }) {
    return was !== null && (parent.kind === 'root' || was.includes(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt));
}
/**
 * The paths under which the files say that the tenant knew the codes, their own and their parents' `was` applied. Of two codes
 * with one path the first counts as parent. `topDown`: parents before children.
 */
function toFormerPaths(topDown) {
    const byPath = new Map();
    for (const code of topDown)
        if (!byPath.has(code.path))
            byPath.set(code.path, code);
    const formerPaths = new Map();
    for (const code of topDown)
        formerPaths.set(code, toFormerPath(code, { byPath, formerPaths }));
    return formerPaths;
}
function toFormerPath(code, { byPath, formerPaths }) {
    if (code.was !== null && isFullWas(code))
        return code.was;
    const segment = code.was ?? code.code;
    const cut = code.path.lastIndexOf(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    if (cut < 0)
        return segment;
    const parent = code.parent.kind === 'listed' ? byPath.get(code.parent.path) : undefined;
    const above = (parent && formerPaths.get(parent)) ?? code.path.slice(0, cut);
    return `${above}${_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${segment}`;
}


/***/ }),

/***/ 94405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPlan: () => (/* binding */ buildPlan)
});

;// CONCATENATED MODULE: ./lib/model/plan.js
const PLAN_FORMAT_VERSION = 1;

// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/reconcile/diff-values.js

/** The fields that a write would change, by name. A term that the record lacks counts as null. */
function diffValues({ before, after, parentChanged }) {
    const changes = [];
    for (const field of Object.keys(after)) {
        const from = before[field] ?? null;
        const to = after[field] ?? null;
        const changed = field === 'parent' ? parentChanged : from !== to;
        if (changed)
            changes.push({ field, from, to });
    }
    return changes.sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.field, right.field));
}

;// CONCATENATED MODULE: ./lib/reconcile/draft-change.js
/** The same change, not done, and why. */
function toConflict(change, reason) {
    return { ...change, action: 'conflict', reason };
}
/** Whatever turns `isActive` false retires a code. */
function isRetirement(fields) {
    return fields.some(({ field, to }) => field === 'isActive' && to === false);
}

// EXTERNAL MODULE: ./lib/reconcile/index-snapshot.js
var index_snapshot = __webpack_require__(62885);
;// CONCATENATED MODULE: ./lib/reconcile/to-values.js
/** What a write would find: the record's values, its parent as a path. */
function toActualValues(record, parent) {
    const { name, code, type, category, isActive, terms } = record;
    return { name, code, type, parent, category, isActive, ...terms };
}
/** What a write would leave. */
function toDesiredValues(desired, { parent, terms }) {
    const { name, code, type, category, active } = desired;
    return { name, code, type, parent, category, isActive: active, ...terms };
}

;// CONCATENATED MODULE: ./lib/reconcile/why-left-alone.js

/**
 * Why a record that no file lists is not written over; null when nothing is against it. A write sends back what was read, so that
 * the record has to have been read whole; and a review names a path, so that only one record may stand there.
 */
function whyLeftAlone(record, { snapshot, isRedacted }) {
    const path = snapshot.paths.get(record.id) ?? record.code;
    if (isRedacted(record))
        return `${path} stays as it is: its record holds one of this run's secrets, shown as ***, and a write would put the stars into the tenant. Take the secret out of the record in CXone, and replace it.`;
    const rivals = (0,index_snapshot/* rivalsOf */.V6)(snapshot, record);
    if (rivals.length === 0)
        return null;
    const ids = [record, ...rivals].map(({ id }) => id).join(', ');
    return `${path} stays as it is: the tenant has ${rivals.length + 1} records for it (ids ${ids}), and only one of them can be meant. Take the tag out of the others in CXone, or rename them there.`;
}

;// CONCATENATED MODULE: ./lib/reconcile/draft-carried-codes.js





/**
 * One draft for each of these records, which no file lists, that the plan carries to another path and that says its path itself.
 * One that nobody here owns stands in the way instead: it would lose its parent.
 */
function draftCarriedCodes(records, context) {
    const drafts = [];
    for (const record of records) {
        const change = toCarried(record, context);
        if (change !== null)
            drafts.push({ change: judge(change, { record, context }), code: null, record });
    }
    return drafts;
}
function toCarried(record, { snapshot, layout, termsAt }) {
    const { path, level } = layout.positionOfRecord(record);
    const terms = termsAt(path, record);
    if (Object.keys(terms).length === 0)
        return null;
    const before = toActualValues(record, (0,index_snapshot/* parentPathOf */.XI)(snapshot, record));
    const parent = before.parent === null ? null : path.slice(0, -(record.code.length + 1));
    const after = { ...before, parent, ...terms };
    const fields = diffValues({ before, after, parentChanged: false });
    if (fields.length === 0)
        return null;
    const { id, category } = record;
    return { action: 'update', path, level, category, id, before, after, fields, source: null };
}
function judge(change, { record, context }) {
    const { snapshot, ownership } = context;
    const reason = whyLeftAlone(record, context);
    if (reason !== null)
        return toConflict(change, reason);
    const path = snapshot.paths.get(record.id) ?? record.code;
    if (ownership.isDeclared(record.category) || ownership.isTakenOver(record, [path, change.path]))
        return change;
    return toConflict(change, `${path} would become ${change.path} with its parent, and it stands in category "${record.category}", which no matrix file here declares. Keep the parent where it is, or name "${path}" or the category under takeover.`);
}

// EXTERNAL MODULE: ./lib/model/absent-parent.js
var absent_parent = __webpack_require__(57833);
// EXTERNAL MODULE: ./lib/reconcile/is-adoption.js
var is_adoption = __webpack_require__(31087);
;// CONCATENATED MODULE: ./lib/reconcile/draft-listed-codes.js






/** One draft for each listed code that is not as the files want it; the others need nothing. */
function draftListedCodes(codes, context) {
    const drafts = [];
    for (const code of codes) {
        const record = context.matching.recordOf.get(code) ?? null;
        const change = record === null ? draftCreate(code, context) : draftWriteOver(code, { record, context });
        if (change !== null)
            drafts.push({ change, code, record });
    }
    return drafts;
}
function toTarget(code, { matching, layout, desiredTerms }) {
    const { path, level } = layout.positionOf(code);
    const parent = matching.parentOf.get(code) ?? { kind: 'root' };
    const parentPath = parent.kind === 'root' ? null : path.slice(0, -(code.code.length + 1));
    const after = toDesiredValues(code, { parent: parentPath, terms: desiredTerms({ ...code, path }) });
    const { file, line, column } = code.place;
    return { path, level, category: code.category, after, source: { file, line, column }, parent };
}
function draftCreate(code, context) {
    const { parent: _parent, ...target } = toTarget(code, context);
    return { action: 'create', ...target, id: null, before: null, fields: [] };
}
function draftWriteOver(code, { record, context }) {
    const { parent, ...target } = toTarget(code, context);
    const before = toActualValues(record, (0,index_snapshot/* parentPathOf */.XI)(context.snapshot, record));
    const parentChanged = toParentId(parent) !== record.parentId;
    const fields = diffValues({ before, after: target.after, parentChanged });
    const action = isRetirement(fields) ? 'deactivate' : 'update';
    const change = { action, ...target, id: record.id, before, fields };
    const reason = whyNot(change, { code, record, context });
    if (reason !== null)
        return toConflict(change, reason);
    if (fields.length === 0)
        return null;
    return (0,is_adoption/* completesCreate */.f_)(change, record) ? { ...change, completesCreate: true } : change;
}
/** Of a parent that has no id yet the one that stands for it: no record's, but that of its children in a flat list. */
function toParentId(parent) {
    if (parent.kind === 'new')
        return (0,absent_parent/* toAbsentParentId */.U)(parent.code.path);
    if (parent.kind === 'missing')
        return undefined;
    return parent.kind === 'record' ? parent.record.id : null;
}
function whyNot(change, { code, record, context }) {
    const { snapshot, matching, ownership } = context;
    const path = snapshot.paths.get(record.id) ?? record.code;
    const occupant = matching.occupantOf.get(code);
    if (occupant !== undefined) {
        return `${path} cannot become ${change.path}: the tenant has another code there (id ${occupant.id}), beside the one that "was" names (id ${record.id}). Remove "was" if the change was made by hand, or give the code another place.`;
    }
    const rivals = (0,index_snapshot/* rivalsOf */.V6)(snapshot, record);
    if (rivals.length > 0) {
        const ids = [record, ...rivals].map(({ id }) => id).join(', ');
        return `The tenant has ${rivals.length + 1} records for ${path} (ids ${ids}), and only one of them can be meant. ${record.terms['tag'] === undefined ? 'Retire or rename' : 'Take the tag out of, or rename,'} the others in the tenant.`;
    }
    if (record.namesake !== undefined)
        return whyNotAdopted(change, { record, context });
    if (change.fields.length === 0 || ownership.isDeclared(record.category))
        return null;
    if (ownership.isTakenOver(record, [path, change.path]))
        return null;
    const names = change.fields.map(({ field }) => field).join(', ');
    return `${path} stands in category "${record.category}", which no matrix file here declares, and differs in ${names}. Make the file equal to the tenant, name "${path}" or the category under takeover, or declare the category.`;
}
/** A record that is taken for this code by its name alone is ours to mark when it is equal in all else, and no more than that. */
function whyNotAdopted(change, { record, context }) {
    if ((0,is_adoption/* isAdoption */.Px)(change) || (0,is_adoption/* completesCreate */.f_)(change, record))
        return null;
    if (context.ownership.isTakenOver(record, [change.path]))
        return null;
    const names = change.fields
        .map(({ field }) => field)
        .filter((field) => field !== is_adoption/* MARK */.M$)
        .join(', ');
    return `The tenant has a record with the name of ${change.path} (id ${record.id}) that nothing marks as ours, and it differs in ${names}. Make the file equal to the tenant, name "${change.path}" or its category under takeover, or rename the record.`;
}

;// CONCATENATED MODULE: ./lib/reconcile/draft-removals.js





/** Retires each of these records that is active; nothing else about them changes. */
function draftRemovals(unlisted, context) {
    return unlisted
        .filter((record) => record.isActive)
        .map((record) => {
        const change = toRetirement(record, context);
        const reason = whyLeftAlone(record, context);
        return { change: reason === null ? change : toConflict(change, reason), code: null, record };
    });
}
function toRetirement(record, { snapshot, layout, termsAt }) {
    const { path, level } = layout.positionOfRecord(record);
    const before = toActualValues(record, (0,index_snapshot/* parentPathOf */.XI)(snapshot, record));
    const parent = before.parent === null ? null : path.slice(0, -(record.code.length + 1));
    const after = { ...before, parent, isActive: false, ...termsAt(path, record) };
    return {
        action: 'deactivate',
        path,
        level,
        category: record.category,
        id: record.id,
        before,
        after,
        fields: diffValues({ before, after, parentChanged: false }),
        source: null,
    };
}

// EXTERNAL MODULE: ./lib/model/by-finding-place.js
var by_finding_place = __webpack_require__(49410);
// EXTERNAL MODULE: ./lib/reconcile/code-finding.js
var code_finding = __webpack_require__(85723);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/reconcile/find-depth-excess.js


/** Codes below the deepest level, themselves or with codes of the tenant that no file lists and that follow them. */
function findDepthExcess(codes, { snapshot, matching, layout }) {
    const findings = [];
    for (const code of codes) {
        const { path, level } = layout.positionOf(code);
        if (level > call_code/* MAX_LEVEL */.sD)
            findings.push(toFinding(code, `${path} would stand on level ${level}`));
    }
    const carried = new Map();
    for (const record of snapshot.records) {
        if (matching.codeOf.has(record.id) || layout.positionOfRecord(record).level <= call_code/* MAX_LEVEL */.sD)
            continue;
        const carrier = toCarrier(record, { snapshot, matching, layout });
        if (carrier !== null && isDeeper(record, { than: carried.get(carrier), layout }))
            carried.set(carrier, record);
    }
    for (const [code, record] of carried) {
        if (layout.positionOf(code).level > call_code/* MAX_LEVEL */.sD)
            continue;
        const { path, level } = layout.positionOfRecord(record);
        const { path: carrierPath } = layout.positionOf(code);
        findings.push(toFinding(code, `${path}, which the tenant has below ${carrierPath}, would stand on level ${level}`));
    }
    return findings;
}
function toFinding(code, excess) {
    const message = `${excess}, and the tenant allows ${call_code/* MAX_LEVEL */.sD}. Place ${code.code} higher up.`;
    return (0,code_finding.toCodeFinding)(code, { rule: 'max-depth', at: null, message });
}
/** The nearest listed code above a record that no file lists. */
function toCarrier(record, { snapshot, matching }) {
    const passed = new Set();
    let current = record;
    while (current !== undefined && !passed.has(current.id)) {
        const code = matching.codeOf.get(current.id);
        if (code !== undefined)
            return code;
        passed.add(current.id);
        current = current.parentId === null ? undefined : snapshot.byId.get(current.parentId);
    }
    return null;
}
function isDeeper(record, { than, layout }) {
    return than === undefined || layout.positionOfRecord(record).level > layout.positionOfRecord(than).level;
}

;// CONCATENATED MODULE: ./lib/reconcile/find-duplicate-places.js

/** Codes that turn out to stand at one place, once `tenant:` paths and ids are known. */
function findDuplicatePlaces(codes, { matching, layout }) {
    const first = new Map();
    const clashes = new Map();
    for (const code of codes) {
        if (matching.parentOf.get(code)?.kind === 'missing')
            continue;
        const { path } = layout.positionOf(code);
        const other = first.get(path);
        if (other === undefined)
            first.set(path, code);
        else
            clashes.set(path, [...(clashes.get(path) ?? [other]), code]);
    }
    return [...clashes].flatMap(([path, members]) => toDuplicates(members, path));
}
function toDuplicates(members, path) {
    return members.map((code) => {
        const others = members.filter((other) => other !== code);
        return (0,code_finding.toCodeFinding)(code, {
            rule: 'duplicate-code',
            at: null,
            message: `${code.code} is listed ${members.length} times below the same parent: all come to ${path} in the tenant. Keep one of them.`,
            related: others.map(({ place }) => ({ ...place, message: 'The same code is listed here.' })),
        });
    });
}

;// CONCATENATED MODULE: ./lib/reconcile/find-inactive-parents.js

/** Active codes that a file puts below a code of the tenant which is inactive, or is itself below one, after the plan. */
function findInactiveParents(codes, context) {
    return codes.flatMap((code) => {
        const named = code.parent.kind === 'tenant' || code.parent.kind === 'tenant-id';
        if (!code.active || !named || context.layout.looped.has(code))
            return [];
        const parent = context.matching.parentOf.get(code);
        const inactive = parent?.kind === 'record' ? findInactive(parent.record, context) : null;
        if (inactive === null)
            return [];
        const { path } = context.layout.positionOfRecord(inactive);
        const message = `${context.layout.positionOf(code).path} is active, but ${path} above it is inactive in the tenant. Choose another parent, set the code to "active: false", or list ${path} as active.`;
        return [(0,code_finding.toCodeFinding)(code, { rule: 'inactive-parent', at: (0,code_finding/* toParentField */.s)(code), message })];
    });
}
function findInactive(record, context) {
    const passed = new Set();
    let current = record;
    while (current !== null && !passed.has(current.id)) {
        passed.add(current.id);
        const isActive = context.matching.codeOf.get(current.id)?.active ?? current.isActive;
        if (!isActive)
            return current;
        current = toParentRecord(current, context);
    }
    return null;
}
/** The record above this one after the plan; null at the root. */
function toParentRecord(record, { snapshot, matching }) {
    const code = matching.codeOf.get(record.id);
    const parent = code === undefined ? undefined : matching.parentOf.get(code);
    if (parent !== undefined)
        return parent.kind === 'record' ? parent.record : null;
    return record.parentId === null ? null : (snapshot.byId.get(record.parentId) ?? null);
}

// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
;// CONCATENATED MODULE: ./lib/reconcile/find-lost-parents.js


/** A hint compares with every path of the tenant: past this many different paths the findings do without. */
const MAX_HINTS = 20;
/** Codes whose parent the tenant does not have, or that would stand below themselves. */
function findLostParents(codes, { snapshot, matching, layout }) {
    const hints = new Map();
    const tenantPaths = [...snapshot.byPath.keys()].sort();
    const toHint = (path) => {
        if (!hints.has(path))
            hints.set(path, hints.size < MAX_HINTS ? (0,nearest_name/* nearestName */.q)(path, tenantPaths) : null);
        return hints.get(path) ?? null;
    };
    return codes.flatMap((code) => {
        if (layout.looped.has(code))
            return [toLoopFinding(code)];
        return matching.parentOf.get(code)?.kind === 'missing' ? [toMissingFinding(code, toHint)] : [];
    });
}
function toMissingFinding(code, toHint) {
    const { parent } = code;
    const at = (0,code_finding/* toParentField */.s)(code);
    if (parent.kind === 'tenant-id') {
        const message = `The tenant has no call code with the id ${parent.id}, which should be the parent of ${code.code}. Copy the id from the tenant, or name the parent by its path.`;
        return (0,code_finding.toCodeFinding)(code, { rule: 'parent-id', at, message });
    }
    const path = parent.kind === 'root' ? '' : parent.path;
    const hint = parent.kind === 'tenant' ? toHint(path) : null;
    const wayOut = hint === null ? 'Correct the path.' : `Did you mean "tenant:${hint}"?`;
    const where = parent.kind === 'tenant' ? 'The tenant has no call code' : 'No matrix file defines a code';
    return (0,code_finding.toCodeFinding)(code, {
        rule: 'unknown-parent',
        at,
        message: `${where} "${path}", which should be the parent of ${code.code}. ${wayOut}`,
    });
}
function toLoopFinding(code) {
    const rule = code.parent.kind === 'tenant-id' ? 'parent-id' : 'unknown-parent';
    const message = `${code.code} would stand below itself: the way up from its parent runs through the code itself. Choose a parent outside its own subtree.`;
    return (0,code_finding.toCodeFinding)(code, { rule, at: (0,code_finding/* toParentField */.s)(code), message });
}

// EXTERNAL MODULE: ./lib/model/former-paths.js
var former_paths = __webpack_require__(82589);
;// CONCATENATED MODULE: ./lib/reconcile/find-was-conflicts.js



/**
 * A `was` that is still defined by a file or claimed twice, as it shows once `tenant:` paths, ids and renamed parents are known:
 * two codes mean one record, or a code is to stand where the `was` of another points.
 */
function findWasConflicts(codes, { matching, layout }) {
    if (codes.every(({ was }) => was === null))
        return [];
    const byPath = groupByPath(codes, layout);
    const conflicts = new Map();
    for (const { winner, loser, loserBy } of matching.disputes) {
        if (winner.was !== null)
            conflicts.set(winner, loser);
        if (loserBy === 'was')
            conflicts.set(loser, winner);
    }
    for (const code of codes) {
        const former = toFormerPath(code, layout);
        const other = former === null ? undefined : byPath.get(former)?.find((there) => there !== code);
        if (other !== undefined && !conflicts.has(code))
            conflicts.set(code, other);
    }
    return [...conflicts].map(([code, other]) => find_was_conflicts_toFinding(code, other));
}
function groupByPath(codes, layout) {
    const byPath = new Map();
    for (const code of codes) {
        const { path } = layout.positionOf(code);
        const there = byPath.get(path);
        if (there === undefined)
            byPath.set(path, [code]);
        else
            there.push(code);
    }
    return byPath;
}
/** The path that `was` means, a short one below the parent as it stands after the plan. */
function toFormerPath(code, layout) {
    if (code.was === null || (0,former_paths/* isFullWas */.J)(code))
        return code.was;
    const { path } = layout.positionOf(code);
    return `${path.slice(0, path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt))}${call_code/* PATH_SEPARATOR */.qt}${code.was}`;
}
function find_was_conflicts_toFinding(code, other) {
    return (0,code_finding.toCodeFinding)(code, {
        rule: 'was-conflict',
        at: 'was',
        message: `"was: ${code.was ?? ''}" of ${code.path} means a code that ${other.path} stands for as well. Drop one of the two, or make the change in two steps.`,
        related: [{ ...other.place, message: `${other.path} is listed here.` }],
    });
}

;// CONCATENATED MODULE: ./lib/reconcile/find-tenant-findings.js







/** What is wrong with the files in the light of this tenant: all of it, not just the first. */
function findTenantFindings(codes, context) {
    const found = [
        ...findLostParents(codes, context),
        ...findDuplicatePlaces(codes, context),
        ...findWasConflicts(codes, context),
        ...findDepthExcess(codes, context),
        ...findInactiveParents(codes, context),
        ...context.faults.map(({ code, ...found }) => (0,code_finding.toCodeFinding)(code, found)),
    ];
    if (found.length === 0)
        return { findings: [], sound: codes };
    const faulty = new Set([
        ...found.map(({ code }) => code),
        ...context.matching.disputes.map(({ loser }) => loser),
    ]);
    return {
        findings: found.map(({ finding }) => finding).sort(by_finding_place/* byFindingPlace */.G),
        sound: codes.filter((code) => !isFaulty(code, { faulty, matching: context.matching })),
    };
}
function isFaulty(code, { faulty, matching }) {
    let current = code;
    while (current !== undefined) {
        if (faulty.has(current))
            return true;
        const parent = matching.parentOf.get(current);
        current = parent?.kind === 'new' ? parent.code : undefined;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/util/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(39689);
;// CONCATENATED MODULE: ./lib/reconcile/hash-plan.js


/** Seals a draft: hex SHA-256 of the RFC 8785 JSON of what is done where, from what to what. */
function toHashedChange(draft) {
    const { action, path, before, after } = draft;
    return { ...draft, hash: (0,canonical_json/* sha256Hex */.f)((0,canonical_json/* toCanonicalJson */.s)({ action, path, before, after })) };
}
/**
 * `sha256:` + hex SHA-256 of the RFC 8785 JSON of `[1, target, api, sorted hashes]`. Conflicts are part of it: a plan
 * that could do more, once a conflict is gone, is another plan.
 */
function toPlanDigest(changes, { target, api }) {
    const hashes = changes.map(({ hash }) => hash).sort();
    return `sha256:${(0,canonical_json/* sha256Hex */.f)((0,canonical_json/* toCanonicalJson */.s)([PLAN_FORMAT_VERSION, target, api, hashes]))}`;
}

;// CONCATENATED MODULE: ./lib/reconcile/hold-retirements.js


const MAX_NAMED = 5;
/**
 * Turns every retirement that would leave an active child behind, or that takes away a parent which a file names by
 * `tenant:` or `parentCallCodeId`, into a conflict. From the leaves up: a code that is not retired keeps its parent too.
 */
function holdRetirements(drafts, context) {
    const retirements = drafts.filter(({ change }) => change.action === 'deactivate');
    if (retirements.length === 0)
        return drafts;
    const children = toChildren(drafts, context);
    const naming = toNamingCodes(context);
    const held = new Map();
    const retired = new Set();
    for (const draft of retirements.toSorted((left, right) => right.change.level - left.change.level)) {
        const { change } = draft;
        if (change.action !== 'deactivate')
            continue;
        const active = (children.get(change.id) ?? []).filter(({ id, isActive }) => isActive && !(id !== null && retired.has(id)));
        const reason = toReason(change, {
            active: active.map(({ path }) => path),
            naming: naming.get(change.id) ?? [],
        });
        if (reason === null)
            retired.add(change.id);
        else
            held.set(draft, { ...draft, change: toConflict(change, reason) });
    }
    return drafts.map((draft) => held.get(draft) ?? draft);
}
/** By id of the parent after the plan. What is in conflict already stays where and as it is. */
function toChildren(drafts, { codes, snapshot, matching, layout }) {
    const stuck = new Set(drafts.filter(({ change }) => change.action === 'conflict').map(({ change }) => change.id));
    const retiring = new Set(drafts.filter(({ change }) => change.action === 'deactivate').map(({ change }) => change.id));
    const children = new Map();
    const add = (parentId, child) => {
        if (parentId === null)
            return;
        const siblings = children.get(parentId);
        if (siblings === undefined)
            children.set(parentId, [child]);
        else
            siblings.push(child);
    };
    for (const record of snapshot.records) {
        const code = stuck.has(record.id) ? undefined : matching.codeOf.get(record.id);
        const parentId = code === undefined ? record.parentId : hold_retirements_toParentId(code, matching);
        const isActive = retiring.has(record.id) || (code?.active ?? record.isActive);
        add(parentId, { id: record.id, path: layout.positionOfRecord(record).path, isActive });
    }
    for (const code of codes) {
        if (matching.recordOf.has(code))
            continue;
        add(hold_retirements_toParentId(code, matching), { id: null, path: layout.positionOf(code).path, isActive: code.active });
    }
    return children;
}
function hold_retirements_toParentId(code, matching) {
    const parent = matching.parentOf.get(code);
    return parent?.kind === 'record' ? parent.record.id : null;
}
/** Paths of the codes that name a record of the tenant as their parent, by its id. */
function toNamingCodes({ codes, matching, layout }) {
    const naming = new Map();
    for (const code of codes) {
        if (code.parent.kind !== 'tenant' && code.parent.kind !== 'tenant-id')
            continue;
        const id = hold_retirements_toParentId(code, matching);
        if (id === null)
            continue;
        const { path } = layout.positionOf(code);
        const paths = naming.get(id);
        if (paths === undefined)
            naming.set(id, [path]);
        else
            paths.push(path);
    }
    return naming;
}
function toReason({ path }, { active, naming }) {
    if (naming.length === 0 && active.length === 0)
        return null;
    const children = [...new Set([...naming, ...active])].sort(by_code_point/* byCodePoint */.H);
    const named = children.slice(0, MAX_NAMED).join(', ');
    const list = children.length > MAX_NAMED ? `${named} and ${children.length - MAX_NAMED} more` : named;
    if (naming.length > 0) {
        return `${path} is not retired: a file names it as the parent of a code of its own (${list}). Move what is below it elsewhere, or list ${path} in a matrix file and refer to it by its path.`;
    }
    return `${path} is not retired: active codes would be left below it (${list}). Retire or move them first, or keep ${path} active.`;
}

;// CONCATENATED MODULE: ./lib/reconcile/lay-out-tree.js


class Layout {
    looped = new Set();
    #positions = new Map();
    #stack = [];
    #matching;
    #snapshot;
    constructor(matching, snapshot) {
        this.#matching = matching;
        this.#snapshot = snapshot;
    }
    positionOf(code) {
        return this.#position({ kind: 'code', code });
    }
    positionOfRecord(record) {
        return this.#position(this.#nodeOf(record));
    }
    #position(node) {
        const item = node.kind === 'code' ? node.code : node.record;
        const known = this.#positions.get(item);
        if (known !== undefined)
            return known;
        const above = this.#above(node);
        this.#stack.push(item);
        const position = this.#below(above);
        this.#stack.pop();
        this.#positions.set(item, position);
        return position;
    }
    #below({ key, next, orphanOf }) {
        if (next === null && orphanOf === null)
            return { path: key, level: 1 };
        const parent = next === null ? null : this.#enter(next);
        if (parent === null)
            return { path: `${orphanOf ?? 'loop'}${call_code/* PATH_SEPARATOR */.qt}${key}`, level: 2 };
        return { path: `${parent.path}${call_code/* PATH_SEPARATOR */.qt}${key}`, level: parent.level + 1 };
    }
    /** Null where the way up comes back to where it has been. */
    #enter(node) {
        const item = node.kind === 'code' ? node.code : node.record;
        const start = this.#stack.indexOf(item);
        if (start < 0)
            return this.#position(node);
        for (const passed of this.#stack.slice(start))
            if ('place' in passed)
                this.looped.add(passed);
        return null;
    }
    #above(node) {
        return node.kind === 'code' ? this.#aboveCode(node.code) : this.#aboveRecord(node.record);
    }
    #aboveCode(code) {
        const parent = this.#matching.parentOf.get(code) ?? { kind: 'missing' };
        const key = code.code;
        if (parent.kind === 'root')
            return { key, next: null, orphanOf: null };
        if (parent.kind === 'record')
            return { key, next: this.#nodeOf(parent.record), orphanOf: null };
        if (parent.kind === 'new')
            return { key, next: { kind: 'code', code: parent.code }, orphanOf: null };
        const cut = code.path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
        return { key, next: null, orphanOf: cut < 0 ? '?' : code.path.slice(0, cut) };
    }
    #aboveRecord({ code: key, parentId }) {
        if (parentId === null)
            return { key, next: null, orphanOf: null };
        const parent = this.#snapshot.byId.get(parentId);
        if (parent === undefined)
            return { key, next: null, orphanOf: (0,index_snapshot/* toLostPath */.ZW)(parentId) };
        return { key, next: this.#nodeOf(parent), orphanOf: null };
    }
    #nodeOf(record) {
        const code = this.#matching.codeOf.get(record.id);
        return code === undefined ? { kind: 'record', record } : { kind: 'code', code };
    }
}
/** Lays out the tree after the plan; each node is placed once. */
function layOutTree(matching, snapshot) {
    const layout = new Layout(matching, snapshot);
    for (const code of matching.parentOf.keys())
        layout.positionOf(code);
    return layout;
}

;// CONCATENATED MODULE: ./lib/reconcile/limit-deactivations.js

/** A percentage never forbids fewer deactivations than this: small categories would be frozen. */
const MIN_ALLOWED_BY_PERCENT = 5;
/** Keeps a product such as 0.29 × 100 from being floored one too low. */
const ROUNDING_SLACK = 1e-9;
/**
 * Blockers for a plan that retires more than `max` allows: a percentage holds for the active owned codes of each category, as it is
 * in the tenant, and of all of them; an exact number holds for the plan as a whole.
 */
function limitDeactivations({ owned, retired }, max) {
    const active = countByCategory(owned.filter(({ isActive }) => isActive));
    const total = [...active.values()].reduce((sum, count) => sum + count, 0);
    const blockers = [];
    const check = (subject, counts) => {
        const limit = toLimit(max, counts.active);
        if (counts.retired > limit)
            blockers.push(toBlocker(subject, { ...counts, limit, max }));
    };
    check('in all', { retired: retired.length, active: total });
    if (max.kind === 'count')
        return blockers;
    for (const [category, count] of [...countByCategory(retired)].sort(([left], [right]) => (0,by_code_point/* byCodePoint */.H)(left, right))) {
        check(`in category "${category}"`, { retired: count, active: active.get(category) ?? 0 });
    }
    return blockers;
}
function toLimit(max, activeCount) {
    if (max.kind === 'count')
        return max.count;
    return Math.max(MIN_ALLOWED_BY_PERCENT, Math.floor((activeCount * max.percent) / 100 + ROUNDING_SLACK));
}
function countByCategory(records) {
    const counts = new Map();
    for (const { category } of records)
        counts.set(category, (counts.get(category) ?? 0) + 1);
    return counts;
}
function toBlocker(subject, { retired, active, limit, max }) {
    const given = max.kind === 'count'
        ? 'an exact number'
        : `${max.percent} % of the active ones, at least ${MIN_ALLOWED_BY_PERCENT}`;
    return {
        rule: 'max-deactivations',
        message: `Too many deactivations ${subject}: the plan retires ${retired} of ${active} active codes that are owned here, and the limit is ${limit} (${given}). Raise max-deactivations for this change, or retire in smaller steps.`,
    };
}

;// CONCATENATED MODULE: ./lib/reconcile/find-former-record.js


/**
 * The record that a path of the tenant means, also after a part of the plan has been applied: where the path itself is gone,
 * each step follows the code that says by `was` that it stood there. So a run that died half-way is taken up again
 * instead of creating what it had only moved along with its parent.
 */
function findFormerRecord(path, state) {
    const today = state.snapshot.byPath.get(path);
    if (today !== undefined)
        return today;
    const heir = state.formerlyAt(path);
    const moved = heir === null ? undefined : state.recordOf.get(heir);
    if (moved !== undefined)
        return moved;
    const cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
    if (cut < 0)
        return null;
    const parent = findFormerRecord(path.slice(0, cut), state);
    if (parent === null)
        return null;
    return (0,index_snapshot/* recordAt */.zR)(state.snapshot, { parentId: parent.id, code: path.slice(cut + 1) });
}

;// CONCATENATED MODULE: ./lib/reconcile/match-state.js

/** What is known while codes are being matched with records. */
class MatchState {
    snapshot;
    recordOf = new Map();
    codeOf = new Map();
    disputes = [];
    #contested = new Set();
    #byPath = new Map();
    #byFormerPath = new Map();
    #byLowerCaseId = null;
    constructor(snapshot, topDown) {
        this.snapshot = snapshot;
        for (const code of topDown)
            if (!this.#byPath.has(code.path))
                this.#byPath.set(code.path, code);
        for (const [code, former] of (0,former_paths/* toFormerPaths */.$)(topDown)) {
            if (former !== code.path && !this.#byFormerPath.has(former))
                this.#byFormerPath.set(former, code);
        }
    }
    listedAt(path) {
        return this.#byPath.get(path) ?? null;
    }
    formerlyAt(path) {
        return this.#byFormerPath.get(path) ?? null;
    }
    recordById(id) {
        const exact = this.snapshot.byId.get(id);
        if (exact !== undefined)
            return exact;
        this.#byLowerCaseId ??= new Map(this.snapshot.records.map((record) => [record.id.toLowerCase(), record]));
        return this.#byLowerCaseId.get(id.toLowerCase()) ?? null;
    }
    isOpen(code) {
        return !this.recordOf.has(code) && !this.#contested.has(code);
    }
    /** Gives the record to the code, or notes the dispute when another code has it: a record is matched at most once. */
    claim(code, { record, by }) {
        const winner = this.codeOf.get(record.id);
        if (winner === undefined) {
            this.recordOf.set(code, record);
            this.codeOf.set(record.id, code);
            return;
        }
        this.#contested.add(code);
        this.disputes.push({ record, winner, loser: code, loserBy: by });
    }
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/reconcile/resolve-parent.js


/** What the code's reference to its parent comes to, as far as its parents have been matched. */
function resolveParent({ parent }, state) {
    switch (parent.kind) {
        case 'root':
            return { kind: 'root' };
        case 'listed': {
            const code = state.listedAt(parent.path);
            if (code === null)
                return { kind: 'missing' };
            const record = state.recordOf.get(code);
            return record === undefined ? { kind: 'new', code } : { kind: 'record', record };
        }
        case 'tenant':
            return toRecordParent(findFormerRecord(parent.path, state));
        case 'tenant-id':
            return toRecordParent(state.recordById(parent.id));
        default:
            return (0,assert_never/* assertNever */.x)(parent);
    }
}
function toRecordParent(record) {
    return record === null ? { kind: 'missing' } : { kind: 'record', record };
}

;// CONCATENATED MODULE: ./lib/reconcile/match-codes.js







/**
 * Says which listed code is which record: top-down and by identity, each record at most once. Evidence in this order:
 * 1. a `was` that names a full path of the tenant;
 * 2. level by level: below the matched parent the code that `was` names, then the code itself;
 * 3. only for codes whose own place is free: readings of a `was` that names nothing today (its last segment below the matched
 *    parent, a path whose parents this plan has renamed before, a root's code that stands below a parent now).
 * A `was` that names nothing at all says that the change is done, or that this tenant never had it.
 *
 * `codes` must be sorted, since the first of two claims wins.
 */
function matchCodes(codes, snapshot) {
    const levels = toLevels(codes);
    const state = new MatchState(snapshot, levels.flat());
    claimAll(codes, { state, by: 'was', find: atFullWas });
    for (const level of levels)
        matchByPlace(level, state);
    for (const level of levels) {
        matchByPlace(level, state);
        claimAll(level, { state, by: 'was', find: atFreeReading });
    }
    return toMatching(codes, state);
}
/** Parents have fewer segments than their children, whatever names them. */
function toLevels(codes) {
    const levels = new Map();
    for (const code of codes) {
        const depth = code.path.split(call_code/* PATH_SEPARATOR */.qt).length;
        const level = levels.get(depth);
        if (level === undefined)
            levels.set(depth, [code]);
        else
            level.push(code);
    }
    return [...levels].sort(([left], [right]) => left - right).map(([, level]) => level);
}
function claimAll(codes, { state, by, find }) {
    for (const code of codes) {
        if (!state.isOpen(code))
            continue;
        const record = find(code, state);
        if (record !== null)
            state.claim(code, { record, by });
    }
}
function matchByPlace(level, state) {
    claimAll(level, { state, by: 'was', find: atShortWas });
    claimAll(level, { state, by: 'place', find: atOwnPlace });
}
function atFullWas(code, { snapshot }) {
    return code.was !== null && (0,former_paths/* isFullWas */.J)(code) ? (snapshot.byPath.get(code.was) ?? null) : null;
}
function atShortWas(code, state) {
    if (code.was === null || (0,former_paths/* isFullWas */.J)(code))
        return null;
    return below(resolveParent(code, state), { code: code.was, snapshot: state.snapshot });
}
function atOwnPlace(code, state) {
    return below(resolveParent(code, state), { code: code.code, snapshot: state.snapshot });
}
/** Never a record that another code has: such a reading is a guess, and the other code knows better. */
function atFreeReading(code, state) {
    if (code.was === null)
        return null;
    const former = findFormerRecord(code.was, state);
    if (former !== null && !state.codeOf.has(former.id))
        return former;
    if (code.parent.kind === 'root')
        return null;
    const lastSegment = code.was.slice(code.was.lastIndexOf(call_code/* PATH_SEPARATOR */.qt) + 1);
    const sibling = below(resolveParent(code, state), { code: lastSegment, snapshot: state.snapshot });
    return sibling === null || state.codeOf.has(sibling.id) ? null : sibling;
}
function below(parent, { code, snapshot }) {
    if (parent.kind === 'root')
        return (0,index_snapshot/* recordAt */.zR)(snapshot, { parentId: null, code });
    if (parent.kind === 'missing')
        return null;
    const parentId = parent.kind === 'record' ? parent.record.id : (0,absent_parent/* toAbsentParentId */.U)(parent.code.path);
    return (0,index_snapshot/* recordAt */.zR)(snapshot, { parentId, code });
}
function toMatching(codes, state) {
    const parentOf = new Map();
    const occupantOf = new Map();
    for (const code of codes) {
        const parent = resolveParent(code, state);
        parentOf.set(code, parent);
        const record = state.recordOf.get(code);
        const there = record && below(parent, { code: code.code, snapshot: state.snapshot });
        if (there && there.id !== record.id)
            occupantOf.set(code, there);
    }
    const { recordOf, codeOf, disputes } = state;
    return { recordOf, codeOf, parentOf, occupantOf, disputes };
}

;// CONCATENATED MODULE: ./lib/reconcile/sort-changes.js

/** Creates and updates by (level, path), then deactivations by (level descending, path), then conflicts by path. */
function sortChanges(changes) {
    return changes.toSorted((left, right) => toGroup(left) - toGroup(right) ||
        toLevelRank(left) - toLevelRank(right) ||
        (0,by_code_point/* byCodePoint */.H)(left.path, right.path) ||
        (0,by_code_point/* byCodePoint */.H)(left.id ?? '', right.id ?? ''));
}
function toGroup({ action }) {
    if (action === 'conflict')
        return 2;
    return action === 'deactivate' ? 1 : 0;
}
function toLevelRank({ action, level }) {
    if (action === 'conflict')
        return 0;
    return action === 'deactivate' ? -level : level;
}

;// CONCATENATED MODULE: ./lib/reconcile/to-ids.js

/** Path after the plan → id, of every record that the tenant has today, by path. Where a conflict wants a place, who has it stays. */
function toIds({ snapshot, layout, drafts }) {
    const stuck = new Set(drafts.flatMap(({ change }) => (change.action === 'conflict' ? [change.id] : [])));
    const ids = new Map();
    for (const record of snapshot.records) {
        const { path } = layout.positionOfRecord(record);
        if (!ids.has(path) || !stuck.has(record.id))
            ids.set(path, record.id);
    }
    return new Map([...ids].sort(([left], [right]) => (0,by_code_point/* byCodePoint */.H)(left, right)));
}

;// CONCATENATED MODULE: ./lib/reconcile/to-listed-codes.js

/** Every code of the files at its place after the plan, by path; codes of one path stay in their order. */
function toListedCodes(codes, { layout, sound }) {
    const compared = new Set(sound);
    return codes
        .map((code) => {
        const { name, type, category, active, place } = code;
        return {
            path: layout.positionOf(code).path,
            name,
            type,
            category,
            isActive: active,
            source: { file: place.file, line: place.line, column: place.column },
            isCompared: compared.has(code),
        };
    })
        .sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.path, right.path));
}

;// CONCATENATED MODULE: ./lib/reconcile/to-ownership.js
function toOwnership(owned, takeover) {
    const declared = new Set(owned.map(({ category }) => category));
    const named = new Set(takeover.kind === 'some' ? takeover.names : []);
    return {
        isDeclared: (category) => declared.has(category),
        isTakenOver: (record, paths) => takeover.kind === 'all' || named.has(record.category) || paths.some((path) => named.has(path)),
    };
}

;// CONCATENATED MODULE: ./lib/reconcile/build-plan.js

















/**
 * The difference between the files and a tenant. Pure: the same bytes whatever the order of codes, owned categories and records.
 * Linear but for sorting. With error findings the plan holds only what can be told in spite of them, and retires nothing that
 * no file lists.
 */
function buildPlan(input) {
    const { matrix, actual, options, desiredTerms = nothing, termsAt = nothing, faults = [] } = input;
    const { isRedacted = () => false } = input;
    const codes = matrix.codes.toSorted(byPathAndPlace);
    const snapshot = (0,index_snapshot/* indexSnapshot */.VJ)(actual);
    const matching = matchCodes(codes, snapshot);
    const layout = layOutTree(matching, snapshot);
    const ownership = toOwnership(matrix.owned, options.takeover);
    const { findings, sound } = findTenantFindings(codes, { snapshot, matching, layout, faults });
    const context = { codes, snapshot, matching, layout };
    const unlisted = snapshot.records.filter(({ id, category }) => !matching.codeOf.has(id) && ownership.isDeclared(category));
    const listed = draftListedCodes(sound, { snapshot, matching, layout, ownership, desiredTerms });
    const removable = findings.length === 0 ? toRemovable(unlisted, context) : [];
    const removed = options.removed === 'deactivate' ? removable : [];
    const rest = draftUnlistedCodes(removed, { ...context, ownership, isRedacted, termsAt });
    const drafts = holdRetirements([...listed, ...rest], context);
    const listedCodes = toListedCodes(codes, { layout, sound });
    const owned = [...unlisted, ...matching.recordOf.values()];
    const plan = toPlan(drafts, {
        options,
        owned,
        counts: {
            unchanged: sound.length - listed.length,
            unlisted: unlisted.length,
            unmanaged: snapshot.records.length - owned.length,
        },
    });
    return {
        plan,
        findings,
        unlisted: unlisted.map((record) => toUnlistedCode(record, layout)).sort(byPath),
        ids: toIds({ snapshot, layout, drafts }),
        listed: listedCodes.map(({ path }) => path),
        codes: listedCodes,
    };
}
function nothing() {
    return {};
}
/** Retires what is to be removed; of the other records that no file lists, those change that go along with a parent. */
function draftUnlistedCodes(removed, context) {
    const removals = draftRemovals(removed, context);
    const settled = new Set(removals.map(({ record }) => record));
    const staying = context.snapshot.records.filter((record) => !context.matching.codeOf.has(record.id) && !settled.has(record));
    return [...removals, ...draftCarriedCodes(staying, context)];
}
/** A record that stands where a listed code should go is in conflict already. */
function toRemovable(unlisted, { matching }) {
    const occupants = new Set([...matching.occupantOf.values()].map(({ id }) => id));
    return unlisted.filter(({ id }) => !occupants.has(id));
}
function toPlan(drafts, { options, owned, counts }) {
    const { target, api, maxDeactivations } = options;
    const sorted = sortChanges(drafts.map(({ change }) => change)).map(toHashedChange);
    const adoptions = sorted.filter(is_adoption/* isAdoption */.Px);
    const changes = sorted.filter((change) => !(0,is_adoption/* isAdoption */.Px)(change));
    const count = (action) => changes.filter((change) => change.action === action).length;
    const retired = drafts.flatMap(({ change, record }) => change.action === 'deactivate' && record !== null && isCounted(change, maxDeactivations) ? [record] : []);
    return {
        formatVersion: PLAN_FORMAT_VERSION,
        target,
        api,
        summary: {
            create: count('create'),
            update: count('update'),
            deactivate: count('deactivate'),
            conflict: count('conflict'),
            ...counts,
            unchanged: counts.unchanged + adoptions.length,
        },
        changes,
        adoptions,
        blocked: [
            ...toConflictBlocker(changes.flatMap(({ action, path }) => (action === 'conflict' ? [path] : []))),
            ...limitDeactivations({ owned, retired }, maxDeactivations),
        ],
        digest: toPlanDigest(changes, { target, api }),
    };
}
/** A share is one of the owned codes, and what completes a create is not yet one of them; an exact number means every one. */
function isCounted(change, { kind }) {
    return kind === 'count' || change.completesCreate !== true;
}
const MAX_NAMED_CONFLICTS = 5;
function toConflictBlocker(paths) {
    if (paths.length === 0)
        return [];
    const named = paths.slice(0, MAX_NAMED_CONFLICTS).join(', ');
    const list = paths.length > MAX_NAMED_CONFLICTS ? `${named} and ${paths.length - MAX_NAMED_CONFLICTS} more` : named;
    const what = paths.length === 1 ? '1 change is in conflict' : `${paths.length} changes are in conflict`;
    return [
        {
            rule: 'conflict',
            message: `${what} with the tenant (${list}), and a plan with conflicts is not applied. Settle each of them as its reason says.`,
        },
    ];
}
function toUnlistedCode(record, layout) {
    const { name, category, isActive } = record;
    return { path: layout.positionOfRecord(record).path, name, category, isActive };
}
function byPath(left, right) {
    return (0,by_code_point/* byCodePoint */.H)(left.path, right.path);
}
/** Place only for codes that the files list twice, so that even then the order of input does not matter. */
function byPathAndPlace(left, right) {
    return ((0,by_code_point/* byCodePoint */.H)(left.path, right.path) ||
        (0,by_code_point/* byCodePoint */.H)(left.place.file, right.place.file) ||
        left.place.line - right.place.line ||
        left.place.column - right.place.column);
}


/***/ }),

/***/ 85723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toParentField),
/* harmony export */   toCodeFinding: () => (/* binding */ toCodeFinding)
/* harmony export */ });
function toCodeFinding(code, { rule, at, message, related }) {
    const place = (at === null ? undefined : code.places[at]) ?? code.place;
    const { file, line, column, endLine, endColumn } = place;
    const base = { rule, severity: 'error', file, line, column, endLine, endColumn, message };
    return { code, finding: related === undefined ? base : { ...base, related } };
}
/** The field by which a file names the parent. */
function toParentField({ parent }) {
    return parent.kind === 'tenant-id' ? 'parentCallCodeId' : 'parent';
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ rivalsOf),
/* harmony export */   VJ: () => (/* binding */ indexSnapshot),
/* harmony export */   XI: () => (/* binding */ parentPathOf),
/* harmony export */   ZW: () => (/* binding */ toLostPath),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var _model_absent_parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57833);
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55838);



function toPlaceKey(parentId, code) {
    return `${parentId ?? ''}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${code}`;
}
/** The record with this code below this parent (null: at the root); of several, the one with the lowest id. */
function recordAt(snapshot, place) {
    return snapshot.byPlace.get(toPlaceKey(place.parentId, place.code))?.[0] ?? null;
}
/** Other records that stand at the same place; a hierarchical API has none, a flat one may. */
function rivalsOf(snapshot, record) {
    const there = snapshot.byPlace.get(toPlaceKey(record.parentId, record.code)) ?? [];
    return there.length < 2 ? [] : there.filter((other) => other.id !== record.id);
}
/** Path of a record's parent today; null at the root. */
function parentPathOf(snapshot, record) {
    if (record.parentId === null)
        return null;
    return snapshot.paths.get(record.parentId) ?? toLostPath(record.parentId);
}
/** Of a parent that is not in the list: the path by which the record names it, else one that no file can mean. */
function toLostPath(parentId) {
    return (0,_model_absent_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAbsentParentId */ .Q)(parentId) ?? `id:${parentId}`;
}
/** A record whose parent is not in the list, or is below itself, keeps `id:<parent>` as its first segment: no file's path says that. */
function toPaths(byId) {
    const paths = new Map();
    const open = new Set();
    const pathOf = (record) => {
        const known = paths.get(record.id);
        if (known !== undefined)
            return known;
        open.add(record.id);
        const parent = record.parentId === null ? null : byId.get(record.parentId);
        let path = record.code;
        if (parent && !open.has(parent.id))
            path = `${pathOf(parent)}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${record.code}`;
        else if (record.parentId !== null)
            path = `${toLostPath(record.parentId)}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${record.code}`;
        open.delete(record.id);
        paths.set(record.id, path);
        return path;
    };
    for (const record of byId.values())
        pathOf(record);
    return paths;
}
/** Indexes a complete list of the tenant's records. Linear, but for one sort by id. */
function indexSnapshot(actual) {
    const records = actual.toSorted((left, right) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left.id, right.id));
    const byId = new Map(records.map((record) => [record.id, record]));
    const paths = toPaths(byId);
    const byPath = new Map();
    const byPlace = new Map();
    for (const record of records) {
        const path = paths.get(record.id);
        if (path !== undefined && !byPath.has(path))
            byPath.set(path, record);
        const key = toPlaceKey(record.parentId, record.code);
        const there = byPlace.get(key);
        if (there === undefined)
            byPlace.set(key, [record]);
        else
            there.push(record);
    }
    return { records, byId, byPath, paths, byPlace };
}


/***/ }),

/***/ 31087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Px: () => (/* binding */ isAdoption),
/* harmony export */   f_: () => (/* binding */ completesCreate)
/* harmony export */ });
/** The native term by which a record of a flat list says which code it is. */
const MARK = 'tag';
/** Whether a change does nothing but mark a record, equal in all else and so far unmarked, as the code that it is. */
function isAdoption(change) {
    const { action, fields } = change;
    return action === 'update' && fields.length === 1 && marksUnmarked(fields);
}
/**
 * Whether a change is what the create of an inactive code still lacked that died half-way: the mark and the state, since a record
 * is created active. Of a record that has notes somebody else has a say. One of an active code lacks the mark alone, and is
 * adopted.
 */
function completesCreate({ action, fields }, record) {
    const isKnown = fields.every(({ field }) => field === MARK || field === 'isActive');
    return record.namesake === 'as-created' && action === 'deactivate' && isKnown && marksUnmarked(fields);
}
function marksUnmarked(fields) {
    return fields.some(({ field, from }) => field === MARK && from === null);
}


/***/ })

};
