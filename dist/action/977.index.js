export const id = 977;
export const ids = [977,415,590];
export const modules = {

/***/ 34977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApply: () => (/* binding */ runApply)
});

;// CONCATENATED MODULE: ./lib/reconcile/to-slots.js
const WHOLE_CODE = '*';
/**
 * The slots of a plan, in its order. A create is one, an update one for each changed field, a deactivation `isActive` and, when
 * files change more of the code at the same time, one for each of those fields: nothing is written that no slot shows.
 * A conflict writes nothing and has none.
 */
function toSlots(changes) {
    return changes.flatMap((change) => {
        const { action, path, fields } = change;
        if (action === 'conflict')
            return [];
        if (action === 'create')
            return [{ path, field: WHOLE_CODE, action, from: null, to: change.after }];
        return fields.map(({ field, from, to }) => ({ path, field, action, from, to }));
    });
}

;// CONCATENATED MODULE: ./lib/reconcile/cover-plan.js

/** Whether the plan may be applied: only what was reviewed is, and an equal digest covers the whole plan. */
function coverPlan({ plan, mode, approvedDigest, givenBy }) {
    const slots = toSlots(plan.changes);
    const coverage = { mode, by: 'nothing', givenBy: null, pullRequests: [] };
    if (approvedDigest === plan.digest) {
        return { kind: 'covered', coverage: { ...coverage, by: 'approved-digest', givenBy } };
    }
    if (slots.length === 0)
        return { kind: 'open', reason: 'empty-plan', coverage, slots: [], message: '' };
    if (mode === 'off')
        return { kind: 'open', reason: 'mode-off', coverage, slots: [], message: '' };
    const reason = toReason(approvedDigest);
    const uncovered = slots.map(({ path, field, action }) => ({ path, field, action, reason }));
    const message = toMessage({ plan, approvedDigest, uncovered: uncovered.length });
    if (mode === 'warn')
        return { kind: 'open', reason: 'mode-warn', coverage, slots: uncovered, message };
    return { kind: 'uncovered', slots: uncovered, digest: plan.digest, message };
}
function toReason(approvedDigest) {
    return approvedDigest === null
        ? 'no reviewed plan contains it'
        : 'no reviewed plan contains it, and the approved digest is that of another plan';
}
function toMessage({ plan, approvedDigest, uncovered }) {
    const given = approvedDigest === null
        ? ''
        : ` approved-digest was given as ${approvedDigest}, but the digest of the plan for ${plan.target} is ${plan.digest}: the plan was made from other files or another state of the tenant.`;
    const what = uncovered === 1 ? '1 change was' : `${uncovered} changes were`;
    return `Plan not covered by a review: ${what} not reviewed.${given} Review the plan, then run apply with approved-digest: ${plan.digest} (command line: cxone-callcodes apply --approved-digest ${plan.digest}).`;
}

// EXTERNAL MODULE: ./lib/report/render-plan-text.js
var render_plan_text = __webpack_require__(51264);
// EXTERNAL MODULE: ./lib/commands/to-text-colors.js
var to_text_colors = __webpack_require__(75466);
;// CONCATENATED MODULE: ./lib/commands/decide-coverage.js



/** Asks the gate, and at a terminal the person who sits there. Prints what is not covered, slot by slot. */
async function decideCoverage(run, result) {
    const { settings, context, environment } = run;
    const { plan } = result;
    if (plan.blocked.length > 0)
        return { kind: 'stop', reasons: plan.blocked.map(({ message }) => message) };
    const coverage = coverPlan({
        plan,
        mode: settings.reviewedPlan,
        approvedDigest: settings.approvedDigest,
        givenBy: context.actor,
    });
    if (coverage.kind === 'covered')
        return { kind: 'go', coverage: coverage.coverage };
    if (coverage.kind === 'open') {
        if (coverage.message !== '')
            environment.log.warning(coverage.message);
        return { kind: 'go', coverage: coverage.coverage };
    }
    if (environment.ask !== null && context.eventName === 'local')
        return decide_coverage_confirm(run, result);
    for (const { path, field, action, reason } of coverage.slots) {
        environment.log.warning(`Not covered: ${action} ${path}${field === '*' ? '' : ` ${field}`}: ${reason}.`);
    }
    return { kind: 'stop', reasons: [coverage.message] };
}
/** Nobody answers for a plan that was not on the screen: where standard output is for a machine, it goes beside it. */
async function decide_coverage_confirm(run, result) {
    const { environment, settings, context } = run;
    const { plan } = result;
    if (run.format !== 'text') {
        environment.log.info((0,render_plan_text/* renderPlanText */.$)(result, { colors: (0,to_text_colors/* toTextColors */.h)(false), removed: settings.removed }).trimEnd());
    }
    const ask = environment.ask ?? (async () => '');
    const answer = await ask(`Apply these ${plan.changes.length} changes to ${plan.target}? Only yes is taken for a yes: `);
    if (environment.signal.aborted)
        return { kind: 'stop', reasons: ['The run was cancelled before the answer.'] };
    if (answer.trim() !== 'yes')
        return { kind: 'stop', reasons: ['Nothing was applied, because the answer was not yes.'] };
    return {
        kind: 'go',
        coverage: {
            mode: settings.reviewedPlan,
            by: 'confirmed-at-terminal',
            givenBy: context.actor,
            pullRequests: [],
        },
    };
}

// EXTERNAL MODULE: ./lib/errors/app-error.js
var app_error = __webpack_require__(3603);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/reconcile/apply-dependencies.js

/**
 * Which changes may not run because another one did not get through. A code that failed takes its descendants along; a
 * code that stayed active where it was keeps its ancestors from being retired, or they would be inactive above it.
 */
class ApplyDependencies {
    #snapshot;
    /** Path after the plan → why the change there was not done. */
    #missed = new Map();
    /** Id of a record of the snapshot → path of an active one below it that was to go and did not. */
    #activeBelow = new Map();
    constructor(snapshot) {
        this.#snapshot = snapshot;
    }
    /** Takes in what became of a change; only what failed or was skipped matters. */
    note({ change, status, error }) {
        if (status === 'applied' || status === 'adopted' || error === null)
            return;
        this.#missed.set(change.path, error);
        if (change.action !== 'create' && change.before.isActive)
            this.#markAncestors(change.id, change.path);
    }
    /** Null when nothing stands in the way of the change. */
    reasonToSkip(change) {
        for (const ancestor of toAncestorPaths(change.path)) {
            const error = this.#missed.get(ancestor);
            if (error !== undefined)
                return error.code === 'CANCELLED' || error.code === 'STOPPED' ? error : parentFailed(ancestor, error);
        }
        const child = change.action === 'deactivate' ? this.#activeBelow.get(change.id) : undefined;
        if (child === undefined)
            return null;
        return {
            code: 'CHILD_FAILED',
            message: `Not retired: ${child} below it is still active, since its own change was not done.`,
        };
    }
    #markAncestors(id, path) {
        const seen = new Set();
        let parentId = this.#snapshot.get(id)?.parentId ?? null;
        while (parentId !== null && !seen.has(parentId)) {
            seen.add(parentId);
            if (!this.#activeBelow.has(parentId))
                this.#activeBelow.set(parentId, path);
            parentId = this.#snapshot.get(parentId)?.parentId ?? null;
        }
    }
}
function parentFailed(ancestor, error) {
    return {
        code: 'PARENT_FAILED',
        message: `Not started: ${ancestor} above it was not done (${error.code}).`,
    };
}
/** From the root down, without the path itself. */
function toAncestorPaths(path) {
    const segments = path.split(call_code/* PATH_SEPARATOR */.qt);
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(call_code/* PATH_SEPARATOR */.qt));
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-metrics.js
/** The figures of one apply; `outcomes` holds one for each change that the plan wanted to execute. */
function toMetrics(outcomes) {
    const totalAttempts = outcomes.length;
    const successfulAssignments = outcomes.filter(({ status }) => status === 'applied' || status === 'adopted').length;
    const latenciesMs = outcomes.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
    const sumMs = latenciesMs.reduce((sum, latencyMs) => sum + latencyMs, 0);
    return {
        totalAttempts,
        successfulAssignments,
        averageLatencyMs: latenciesMs.length === 0 ? 0 : Math.round((sumMs / latenciesMs.length) * 100) / 100,
        assignmentRate: totalAttempts === 0 ? 1 : successfulAssignments / totalAttempts,
    };
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-run.js
/** Whether an apply may still start writes: not after a cancel, and not after a fault of our own. */
class ApplyRun {
    #signal;
    #fault = null;
    constructor(signal) {
        this.#signal = signal;
    }
    get cancelled() {
        return this.#signal?.aborted === true;
    }
    /** What stopped the run first, besides a cancel; null while nothing did. */
    get fault() {
        return this.#fault;
    }
    /** Lets no further write start. Only the first fault counts; what follows from it says nothing new. */
    stop(cause) {
        if (this.#fault === null)
            this.#fault = { cause };
    }
    /** Why nothing may start any more; null while it may. */
    reasonToStop() {
        if (this.#fault !== null) {
            return { code: 'STOPPED', message: 'Not started: the run stopped at a fault before its turn came.' };
        }
        if (this.cancelled)
            return { code: 'CANCELLED', message: 'Not started: the run was cancelled before its turn came.' };
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-stopped-error.js

/**
 * An apply stopped at a fault of our own (the audit log cannot be written, a bug), not at one of the tenant. `outcome` holds
 * what was done before and during the stop, `cause` the fault.
 */
class ApplyStoppedError extends app_error/* AppError */.u {
    outcome;
    constructor(outcome, cause) {
        const done = outcome.metrics.successfulAssignments;
        const why = cause instanceof Error ? cause.message : String(cause);
        super(`Apply stopped: ${done} of ${outcome.metrics.totalAttempts} changes were done: ${why}`, {
            code: 'APPLY_STOPPED',
            hint: (cause instanceof app_error/* AppError */.u ? cause.hint : null) ??
                'Nothing further was written. Run apply again: it continues with what is missing.',
            cause,
        });
        this.outcome = outcome;
    }
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-journal.js
/** Thrown into the store to keep a request from leaving after a cancel or a fault. */
class WithheldError extends Error {
    reason;
    constructor(reason) {
        super(reason.message);
        this.name = 'WithheldError';
        this.reason = reason;
    }
}
/**
 * The audit trail of one change. Every change that is not skipped gets one intent and one result under one request id,
 * also one that needed no write (the record was read and is equal, or is stale). A write whose outcome nobody knows gets its
 * failure written down without the request id, so that the intent stays open.
 */
class ApplyJournal {
    #change;
    #context;
    #requestId = null;
    #startedAtMs = null;
    #withheld = null;
    #broken = null;
    constructor(change, context) {
        this.#change = change;
        this.#context = context;
    }
    /** True once a write may have left. */
    get wrote() {
        return this.#requestId !== null;
    }
    /** Why the write was kept back at the last moment; a store may wrap what was thrown into it. */
    get withheld() {
        return this.#withheld;
    }
    /** What kept the intent from being written down; null when nothing did. */
    get broken() {
        return this.#broken;
    }
    /** A read that belongs to the change begins. */
    startRead() {
        this.#startedAtMs = this.#context.clock.nowMs();
    }
    /** Puts the intent on disk. Rejects, so that nothing is sent, when it cannot or when the run has stopped meanwhile. */
    async beforeSend(requestId) {
        this.#withheld = this.#context.run.reasonToStop();
        if (this.#withheld !== null)
            throw new WithheldError(this.#withheld);
        try {
            await this.#appendIntent(requestId);
        }
        catch (error) {
            this.#broken = { cause: error };
            throw error;
        }
        this.#requestId = requestId;
        this.#startedAtMs = this.#context.clock.nowMs();
    }
    /**
     * Writes the result down. It need not be on disk before the next change starts: the log keeps its order, so that no later
     * intent gets there without it.
     */
    settle(verdict, endedAtMs) {
        const outcome = this.#toOutcome(verdict, endedAtMs);
        const recorded = this.#appendResult(outcome, verdict.settled).catch((error) => {
            this.#context.run.stop(error);
        });
        return { outcome, recorded };
    }
    #toOutcome(verdict, endedAtMs) {
        const { status, id, attempts, httpStatus, error } = verdict;
        const startedAtMs = status === 'skipped' ? null : this.#startedAtMs;
        return {
            change: this.#change,
            status,
            id,
            requestId: status === 'skipped' ? null : (this.#requestId ?? this.#context.randomUuid()),
            attempts,
            httpStatus,
            latencyMs: startedAtMs === null ? null : Math.max(0, endedAtMs - startedAtMs),
            startedAtMs,
            error,
        };
    }
    async #appendResult(outcome, settled) {
        const appended = [];
        if (!this.wrote && outcome.requestId !== null)
            appended.push(this.#appendIntent(outcome.requestId));
        const requestId = settled ? (this.#requestId ?? outcome.requestId) : null;
        appended.push(this.#context.audit.append(toAuditResult(outcome, requestId)));
        await Promise.all(appended);
    }
    async #appendIntent(requestId) {
        const { path, after } = this.#change;
        await this.#context.audit.append({ action: 'INTENT', code: after.code, path, requestId, after });
    }
}
const ACTIONS = {
    create: 'CREATE_CALL_CODE',
    update: 'UPDATE_CALL_CODE',
    deactivate: 'DEACTIVATE_CALL_CODE',
};
function toAuditResult({ change, ...outcome }, requestId) {
    const { status, id, attempts, httpStatus, latencyMs, error } = outcome;
    return {
        action: status === 'adopted' ? 'ADOPT_CALL_CODE' : ACTIONS[change.action],
        code: change.after.code,
        path: change.path,
        status: toAuditStatus(status),
        latencyMs,
        requestId,
        attempts,
        httpStatus,
        callCodeId: id,
        before: change.before,
        after: change.after,
        error,
    };
}
function toAuditStatus(status) {
    if (status === 'failed')
        return 'FAILURE';
    return status === 'skipped' ? 'SKIPPED' : 'SUCCESS';
}

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
;// CONCATENATED MODULE: ./lib/util/to-printable.js
const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
function toPrintable(text) {
    return text.replace(UNSAFE_TO_SHOW, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/reconcile/apply-values.js


const MAX_SHOWN_UNITS = 80;
/**
 * Where a record differs from what is expected, by field name; parents are equal when their ids are. A term that the
 * record lacks counts as null.
 */
function toDifferences(actual, expected) {
    const found = {
        ...actual.terms,
        name: actual.name,
        code: actual.code,
        type: actual.type,
        category: actual.category,
        isActive: actual.isActive,
        parent: actual.parentId,
    };
    return Object.keys(expected.values)
        .sort(by_code_point/* byCodePoint */.H)
        .map((field) => ({
        field,
        expected: field === 'parent' ? expected.parentId : (expected.values[field] ?? null),
        found: found[field] ?? null,
    }))
        .filter((difference) => difference.expected !== difference.found);
}
/** `name is "A", <label> "B"; …`: both sides of each field in one safe line, long values cut. */
function renderDifferences(differences, label) {
    return differences
        .map(({ field, found, expected }) => `${field} is ${renderValue(found)}, ${label} ${renderValue(expected)}`)
        .join('; ');
}
function renderValue(value) {
    if (typeof value !== 'string')
        return String(value);
    const cut = value.length > MAX_SHOWN_UNITS ? `${value.slice(0, MAX_SHOWN_UNITS)}… (${value.length} long)` : value;
    return `"${toPrintable(cut).replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-verdict.js




const MAX_MESSAGE_UNITS = 1000;
const NEVER_SENT = new Set(['connection-refused', 'dns', 'tls']);
function toSkipped(error, id) {
    return { status: 'skipped', id, attempts: 0, httpStatus: null, error, settled: true };
}
function toFailed(error, facts) {
    return { id: null, attempts: 1, httpStatus: null, settled: true, ...facts, status: 'failed', error };
}
/**
 * The verdict on a change whose call threw; null for an error that no tenant causes, which must stop the run.
 * @param wrote whether the write itself had been announced, so that it may have left.
 */
function toThrownVerdict(error, { id, wrote }) {
    if (error instanceof api_error/* ApiError */.h)
        return fromApiError(error, { id, wrote });
    if (error instanceof transport_error/* TransportError */.w)
        return fromTransportError(error, { id, wrote });
    return null;
}
function fromApiError(error, { id, wrote }) {
    const { attempts, status: httpStatus } = error;
    if (error.code === 'API_CANCELLED' && (!wrote || attempts === 0))
        return toSkipped(cancelledUnsent(), id);
    return toFailed(toOutcomeError(error), {
        id,
        attempts,
        httpStatus,
        settled: !(wrote && mayHaveTakenEffect(error)),
    });
}
function fromTransportError(error, { id, wrote }) {
    if (error.fault === 'cancelled' && !wrote)
        return toSkipped(cancelledUnsent(), id);
    return toFailed(toOutcomeError(error), { id, settled: !wrote || NEVER_SENT.has(error.fault) });
}
/** Without word from the store, only a refusal of the one and only attempt proves that nothing was done. */
function mayHaveTakenEffect({ mayHaveTakenEffect: told, attempts, status }) {
    if (told !== null)
        return told;
    if (attempts === 0)
        return false;
    const refused = status !== null && status >= 400 && status < 500;
    return !refused || attempts > 1;
}
function toOutcomeError(error) {
    const text = error.hint === null ? error.message : `${error.message} ${error.hint}`;
    return { code: error.code, message: toPrintable(text.slice(0, MAX_MESSAGE_UNITS)) };
}
function cancelledUnsent() {
    return { code: 'CANCELLED', message: 'Not written: the run was cancelled before the request left.' };
}
/**
 * The verdict on an accepted write. A reply that shows another record than the one that was sent proves nothing: the change
 * counts as failed and its intent stays open.
 */
function toReplyVerdict({ code, attempts, httpStatus }, sent) {
    const facts = { id: code.id, attempts, httpStatus };
    const differences = toDifferences(code, sent);
    if (differences.length === 0)
        return { ...facts, status: 'applied', error: null, settled: true };
    const message = `The tenant accepted the write but answered with another record (id ${code.id}): ${renderDifferences(differences, 'sent')}. Plan again to see what it holds.`;
    return toFailed({ code: 'API_UNEXPECTED_REPLY', message }, { ...facts, settled: false });
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-context.js
/** Id of the record at `parent`. Throws for a path without one: changes below a parent that failed are not started. */
function toParentId(parent, ids) {
    if (parent === null)
        return null;
    const id = ids.get(parent);
    if (id === undefined)
        throw new Error(`The plan names the parent ${parent}, which neither exists nor was created.`);
    return id;
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-create.js



/**
 * Creates the code below the id that its parent has by now. A record that the tenant already has at that place is adopted
 * when it is equal in every field; another one stays as it is.
 * @throws what the store throws
 */
async function executeCreate(change, { context, journal }) {
    const parentId = toParentId(change.after.parent, context.ids);
    const reply = await context.store.createCode({
        path: change.path,
        values: change.after,
        parentId,
        knownIds: context.knownIds,
        beforeSend: (requestId) => journal.beforeSend(requestId),
    });
    const expected = { values: change.after, parentId };
    if (reply.kind === 'written')
        return toReplyVerdict(reply, expected);
    return toExistingVerdict(reply, { change, expected, keptAt: toKeptPath(reply.code.id, context) });
}
function toExistingVerdict(reply, { change, expected, keptAt }) {
    const { attempts, httpStatus, code } = reply;
    const differences = toDifferences(code, expected);
    if (differences.length === 0 && keptAt === null) {
        return { status: 'adopted', id: code.id, attempts, httpStatus, error: null, settled: true };
    }
    const other = keptAt === null ? 'another record' : `the record of ${keptAt}`;
    const shown = differences.length === 0 ? 'equal in every field' : renderDifferences(differences, 'wanted');
    const message = `Not created: the tenant has ${other} at ${change.path} (id ${code.id}): ${shown}. Plan again to see it.`;
    const settled = reply.mayHaveTakenEffect !== true;
    return toFailed({ code: 'DUPLICATE', message }, { id: code.id, attempts, httpStatus, settled });
}
/** A record of the snapshot is that of another path: its own move away failed, or somebody moved it here. */
function toKeptPath(id, { knownIds, ids }) {
    if (!knownIds.has(id))
        return null;
    return [...ids].find(([, each]) => each === id)?.[0] ?? 'another path';
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-overwrite.js



/** What a read that found its record, or found none, answered; the port tells no more than that. */
const HTTP_FOUND = 200;
const HTTP_NOT_FOUND = 404;
/**
 * Reads the record and writes over it only while it is as it was planned against. One that is already as wanted is
 * adopted; one that somebody changed meanwhile is left alone.
 * @throws what the store throws
 */
async function executeOverwrite(change, { context, journal }) {
    const after = { values: change.after, parentId: toParentId(change.after.parent, context.ids) };
    const before = { values: change.before, parentId: toPlannedParentId(change, context) };
    journal.startRead();
    const actual = await context.store.readCode(change.id);
    const verdict = toReadVerdict(change, { actual, before, after });
    if (verdict !== null)
        return verdict;
    const reply = await context.store.updateCode({
        id: change.id,
        path: change.path,
        values: change.after,
        parentId: after.parentId,
        beforeSend: (requestId) => journal.beforeSend(requestId),
    });
    return toReplyVerdict(reply, after);
}
/** Null when the record may be written over. */
function toReadVerdict({ id, path }, { actual, before, after }) {
    if (actual === null) {
        const message = `Not written: the tenant no longer has the record of ${path} (id ${id}). Plan again.`;
        return toFailed({ code: 'GONE', message }, { id, httpStatus: HTTP_NOT_FOUND });
    }
    if (toDifferences(actual, after).length === 0) {
        return { status: 'adopted', id, attempts: 1, httpStatus: HTTP_FOUND, error: null, settled: true };
    }
    const changed = toDifferences(actual, before);
    if (changed.length === 0)
        return null;
    const message = `Not written: ${path} (id ${id}) was changed in the tenant after it was planned: ${renderDifferences(changed, 'planned from')}. Plan again.`;
    return toFailed({ code: 'STALE', message }, { id, httpStatus: HTTP_FOUND });
}
function toPlannedParentId({ id, path }, { snapshot }) {
    const planned = snapshot.get(id);
    if (planned === undefined)
        throw new Error(`The plan changes ${path} (id ${id}), which its snapshot does not hold.`);
    return planned.parentId;
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-change.js




/** Executes one change, or says why not. Never rejects: a fault of our own stops the run and is kept there. */
async function executeChange(change, context) {
    const journal = new ApplyJournal(change, context);
    const verdict = await toVerdict(change, { context, journal });
    const settled = journal.settle(verdict, context.clock.nowMs());
    const { id, error } = settled.outcome;
    if (change.action === 'create' && id !== null && error === null)
        context.ids.set(change.path, id);
    context.dependencies.note(settled.outcome);
    return settled;
}
async function toVerdict(change, call) {
    const { context, journal } = call;
    const reason = context.dependencies.reasonToSkip(change) ?? context.run.reasonToStop();
    if (reason !== null)
        return toSkipped(reason, change.id);
    try {
        return change.action === 'create'
            ? await executeCreate(change, call)
            : await executeOverwrite(change, call);
    }
    catch (error) {
        if (journal.withheld !== null)
            return toSkipped(journal.withheld, change.id);
        const thrown = journal.broken === null ? toThrownVerdict(error, { id: change.id, wrote: journal.wrote }) : null;
        return thrown ?? stopRun(change, { ...call, cause: journal.broken?.cause ?? error });
    }
}
function stopRun(change, { context, journal, cause }) {
    context.run.stop(cause);
    const message = 'Not completed: the run itself failed here and stopped. Its error says why.';
    return toFailed({ code: 'INTERNAL', message }, { id: change.id, attempts: journal.wrote ? 1 : 0, settled: !journal.wrote });
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-waves.js


const PROGRESS_LABEL = 'Applying changes';
/** One wave after the other, of each wave as many changes at once as the store is good for. One outcome for each change. */
async function executeWaves(waves, context) {
    const outcomes = new Map();
    const total = waves.reduce((sum, wave) => sum + wave.length, 0);
    const limit = pLimit(Math.max(1, context.store.fanOut));
    const execute = async (change) => {
        const settled = await executeChange(change, context);
        outcomes.set(change, settled.outcome);
        if (settled.outcome.status === 'failed')
            context.log.error(toFailureLine(settled.outcome));
        context.log.progress({ label: PROGRESS_LABEL, done: outcomes.size, total });
        return settled;
    };
    for (const wave of waves) {
        const settled = await limit.map(wave, execute);
        await Promise.all(settled.map(({ recorded }) => recorded));
    }
    return outcomes;
}
function toFailureLine({ change, error }) {
    return `${change.action} ${change.path} failed: ${error?.code ?? 'unknown'}: ${error?.message ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/reconcile/order-changes.js

/**
 * The order in which a plan is executed: waves one after the other, all changes of a wave at once. Every state on the way
 * is one that the tenant accepts (no level beyond the third, no code below itself):
 * 1. Creates and updates by level, so that parents come before children.
 * 2. Within a level, codes that move deeper come last, those from further down first: what leaves their subtree has left then.
 * 3. A root that moves deeper while something is still to leave its subtree for a lower level waits for all levels.
 * 4. Deactivations by level descending. One that moves as well goes by rule 1 when another change needs it moved.
 * Conflicts are left out.
 */
function toWaves(changes) {
    const executable = changes.filter((change) => change.action !== 'conflict');
    const early = toEarlyDeactivations(executable);
    const leading = executable.filter((change) => change.action !== 'deactivate' || early.has(change));
    const last = executable.filter((change) => change.action === 'deactivate' && !early.has(change));
    const waiting = toWaitingMovers(leading);
    return [
        ...toGroups(leading.filter((change) => !waiting.has(change)), toLeadingRank),
        ...toGroups([...waiting], (change) => [-toFormerLevel(change)]),
        ...toGroups(last, ({ level }) => [-level]),
    ];
}
function toGroups(changes, toRank) {
    const groups = new Map();
    for (const change of changes) {
        const rank = toRank(change);
        const key = rank.join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { rank, members: [change] });
        else
            group.members.push(change);
    }
    const ordered = [...groups.values()].sort((left, right) => byRank(left.rank, right.rank));
    return ordered.map(({ members }) => members);
}
function byRank(left, right) {
    for (const [index, value] of left.entries()) {
        const difference = value - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function toLeadingRank(change) {
    const depthRank = isDeeperMove(change) ? -toFormerLevel(change) : Number.MIN_SAFE_INTEGER;
    return [change.level, depthRank];
}
function isMove({ fields }) {
    return fields.some(({ field }) => field === 'parent');
}
function isDeeperMove(change) {
    return isMove(change) && toFormerLevel(change) < change.level;
}
/** Path in the tenant before the plan; null for a create. */
function toFormerPath({ before }) {
    if (before === null)
        return null;
    return before.parent === null ? before.code : `${before.parent}${call_code/* PATH_SEPARATOR */.qt}${before.code}`;
}
function toFormerLevel(change) {
    return toFormerPath(change)?.split(call_code/* PATH_SEPARATOR */.qt).length ?? change.level;
}
/** The path itself and every path above it. */
function toPrefixes(path) {
    const segments = path.split(call_code/* PATH_SEPARATOR */.qt);
    return segments.map((_, index) => segments.slice(0, index + 1).join(call_code/* PATH_SEPARATOR */.qt));
}
/** Deeper movers by the path where they stand today. */
function toDeeperMovers(changes) {
    const movers = new Map();
    for (const change of changes) {
        const path = toFormerPath(change);
        if (path !== null && isDeeperMove(change))
            movers.set(path, change);
    }
    return movers;
}
function toMoversAbove(change, movers) {
    const path = toFormerPath(change);
    if (path === null || !isMove(change))
        return [];
    return toPrefixes(path)
        .slice(0, -1)
        .flatMap((prefix) => movers.get(prefix) ?? []);
}
function toWaitingMovers(changes) {
    const movers = toDeeperMovers(changes);
    const waiting = new Set();
    for (const change of changes) {
        for (const mover of toMoversAbove(change, movers))
            if (change.level > mover.level)
                waiting.add(mover);
    }
    return waiting;
}
function toEarlyDeactivations(changes) {
    const moving = changes.filter((change) => change.action === 'deactivate' && isMove(change));
    if (moving.length === 0)
        return new Set();
    const movers = toDeeperMovers(changes);
    const byPath = new Map(moving.map((change) => [change.path, change]));
    const early = new Set(moving.filter((change) => toMoversAbove(change, movers).length > 0));
    for (const { after, fields, before } of changes) {
        const placed = before === null || fields.some(({ field }) => field === 'parent');
        if (!placed || after.parent === null)
            continue;
        for (const prefix of toPrefixes(after.parent)) {
            const needed = byPath.get(prefix);
            if (needed !== undefined)
                early.add(needed);
        }
    }
    return early;
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-plan.js








/**
 * Executes the plan and nothing else. Every change of it gets one outcome, whatever the tenant answers.
 * @throws AppError `PLAN_BLOCKED` for a plan that must not be applied; nothing was written then.
 * @throws ApplyStoppedError at a fault of our own (audit log not writable, a bug); it carries the outcome so far.
 */
async function applyPlan(input) {
    assertApplicable(input.result);
    const context = toContext(input);
    const waves = toWaves(input.result.plan.changes);
    const outcomes = await executeWaves(waves, context);
    const changes = input.result.plan.changes.flatMap((change) => {
        const outcome = change.action === 'conflict' ? undefined : outcomes.get(change);
        return outcome === undefined ? [] : [outcome];
    });
    const outcome = { changes, metrics: toMetrics(changes), cancelled: context.run.cancelled };
    if (context.run.fault !== null)
        throw new ApplyStoppedError(outcome, context.run.fault.cause);
    return outcome;
}
function assertApplicable({ plan, findings }) {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    if (plan.blocked.length === 0 && plan.summary.conflict === 0 && errors === 0)
        return;
    throw new app_error/* AppError */.u(`Apply refused: the plan of ${plan.target} has ${plan.blocked.length} blockers, ${plan.summary.conflict} conflicts and ${errors} errors.`, { code: 'PLAN_BLOCKED', hint: 'Clear what blocks it and plan again.' });
}
function toContext({ result, actual, signal, randomUuid, ...collaborators }) {
    const snapshot = new Map(actual.map((code) => [code.id, code]));
    return {
        ...collaborators,
        randomUuid: randomUuid ?? external_node_crypto_.randomUUID,
        snapshot,
        knownIds: new Set(snapshot.keys()),
        ids: new Map(result.ids),
        run: new ApplyRun(signal),
        dependencies: new ApplyDependencies(snapshot),
    };
}

// EXTERNAL MODULE: ./lib/reconcile/to-run-outcome.js
var to_run_outcome = __webpack_require__(42102);
// EXTERNAL MODULE: ./lib/report/count-statuses.js
var count_statuses = __webpack_require__(60544);
// EXTERNAL MODULE: ./lib/commands/publish-artifact.js
var publish_artifact = __webpack_require__(42384);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/audit/line-writer.js

/**
 * Appends lines in the order of the calls and flushes them to disk. Calls that come while a flush is under way share the next
 * one, so that many writers cost hardly more flushes than one. After a failure nothing is written any more: a line behind a
 * torn one would look like tampering.
 */
class LineWriter {
    #handle;
    #file;
    #pending = [];
    #flushing = null;
    #failure = null;
    constructor(handle, file) {
        this.#handle = handle;
        this.#file = file;
    }
    /** Resolves once `line` is on disk. @throws AppError `AUDIT_WRITE_FAILED` for this and every later line after a failure */
    append(line) {
        return new Promise((resolve, reject) => {
            this.#pending.push({ line, resolve, reject });
            if (this.#flushing === null)
                this.#flushing = this.#flushAll();
        });
    }
    /** Lets go of the file, after what was appended before. */
    async close() {
        await this.#flushing;
        await this.#handle.close();
    }
    /** Never rejects: failures go to those whose lines they concern. */
    async #flushAll() {
        while (this.#pending.length > 0) {
            // Lets the other calls of this turn join.
            await Promise.resolve();
            const batch = this.#pending;
            this.#pending = [];
            await this.#write(batch);
            for (const { resolve, reject } of batch) {
                if (this.#failure === null)
                    resolve();
                else
                    reject(this.#failure);
            }
        }
        this.#flushing = null;
    }
    async #write(batch) {
        if (this.#failure !== null)
            return;
        try {
            await this.#handle.appendFile(batch.map(({ line }) => line).join(''));
            await this.#handle.datasync();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            this.#failure = new app_error/* AppError */.u(`Audit log ${this.#file}: it cannot be written: ${why}.`, {
                code: 'AUDIT_WRITE_FAILED',
                hint: 'Make room or repair the disk, then run apply again: it continues with what is missing.',
                cause: error,
            });
        }
    }
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/util/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(39689);
;// CONCATENATED MODULE: ./lib/audit/to-record.js


/** What the first record names as the hash before it. */
const FIRST_PREV_HASH = '0'.repeat(64);
/** The record of an entry at its place in the chain, its keys in the published order. */
function toRecord(entry, { seq, timestamp, prevHash }) {
    const body = { seq, timestamp, ...inOrder(entry), prevHash };
    return { ...body, hash: toRecordHash(body) };
}
/** Hex SHA-256 of the RFC 8785 JSON of a record without its `hash`. */
function toRecordHash(recordWithoutHash) {
    return (0,canonical_json/* sha256Hex */.f)((0,canonical_json/* toCanonicalJson */.s)(recordWithoutHash));
}
function inOrder(entry) {
    switch (entry.action) {
        case 'HEADER':
            return headerInOrder(entry);
        case 'INTENT': {
            const { action, code, path, requestId, after } = entry;
            return { action, code, path, requestId, after };
        }
        case 'CLOSE': {
            const { action, outcome, cancelled, counts } = entry;
            return { action, outcome, cancelled, counts };
        }
        case 'CREATE_CALL_CODE':
        case 'UPDATE_CALL_CODE':
        case 'DEACTIVATE_CALL_CODE':
        case 'ADOPT_CALL_CODE':
            return resultInOrder(entry);
        default:
            return (0,assert_never/* assertNever */.x)(entry);
    }
}
function headerInOrder(header) {
    const { action, formatVersion, tool, target, api, origin, planDigest } = header;
    const { coverage, actor, commit, runUrl } = header;
    const who = { coverage, actor, commit, runUrl };
    return { action, formatVersion, tool, target, api, origin, planDigest, ...who };
}
function resultInOrder(result) {
    const { action, code, path, status, latencyMs, requestId, attempts } = result;
    const { httpStatus, callCodeId, before, after, error } = result;
    const sent = { latencyMs, requestId, attempts, httpStatus };
    return { action, code, path, status, ...sent, callCodeId, before, after, error };
}

;// CONCATENATED MODULE: ./lib/audit/open-audit-log.js





/**
 * Starts a log in a new file and writes its header. Each record carries the hash of the one before it; `append` and `close`
 * resolve once their record is on disk, and reject for ever after the first write that failed.
 * @throws AppError `AUDIT_FILE_EXISTS`; `AUDIT_WRITE_FAILED` (also from `append` and `close`); `AUDIT_CLOSED` from a call
 * after `close`.
 */
async function openAuditLog({ file, header, clock }) {
    const writer = await openNew(file);
    let seq = 0;
    let prevHash = FIRST_PREV_HASH;
    let closed = false;
    // Everything up to the queue happens in one go, so that the chain follows the order of the calls.
    const write = async (entry) => {
        if (closed)
            throw new app_error/* AppError */.u(`Audit log ${file}: it is closed already.`, { code: 'AUDIT_CLOSED' });
        closed = entry.action === 'CLOSE';
        const record = toRecord(entry, { seq, timestamp: new Date(clock.nowMs()).toISOString(), prevHash });
        seq += 1;
        prevHash = record.hash;
        await writer.append(`${JSON.stringify(record)}\n`);
        return record.hash;
    };
    const log = {
        file,
        append: async (entry) => {
            await write(entry);
        },
        close: async (entry) => {
            const wasOpen = !closed;
            try {
                return await write(entry);
            }
            finally {
                if (wasOpen)
                    await writer.close();
            }
        },
    };
    await log.append(header).catch(async (error) => {
        await writer.close();
        throw error;
    });
    return log;
}
async function openNew(file) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    }
    catch (error) {
        throw notCreated(file, error);
    }
    try {
        return new LineWriter(await (0,promises_.open)(file, 'ax'), file);
    }
    catch (error) {
        throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
            ? alreadyThere(file, error)
            : notCreated(file, error);
    }
}
function alreadyThere(file, cause) {
    return new app_error/* AppError */.u(`Audit log ${file}: the file exists already, and a log is never written over.`, {
        code: 'AUDIT_FILE_EXISTS',
        hint: 'Choose another file or directory (output-dir), or move the old log away.',
        cause,
    });
}
function notCreated(file, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new app_error/* AppError */.u(`Audit log ${file}: it cannot be created: ${why}.`, {
        code: 'AUDIT_WRITE_FAILED',
        hint: 'Check that output-dir can be written and that the disk is not full. Nothing was changed in the tenant.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/model/audit-record.js
const AUDIT_FORMAT_VERSION = 1;

;// CONCATENATED MODULE: ./lib/commands/start-audit-log.js




const MAX_LOGS = 10_000;
/** Opens a new log in the output directory, its header written. A log that is there already is kept: the next is numbered. */
async function startAuditLog(run, { plan, origin, coverage }) {
    const { environment, settings, context } = run;
    return openFree(settings.outputDir, {
        clock: environment.clock,
        header: {
            action: 'HEADER',
            formatVersion: AUDIT_FORMAT_VERSION,
            tool: { name: 'cxone-callcodes', version: environment.version },
            target: plan.target,
            api: plan.api,
            origin,
            planDigest: plan.digest,
            coverage,
            actor: context.actor,
            commit: context.commit,
            runUrl: context.runUrl,
        },
    });
}
/** Two runs may look for a name at the same time: only opening the file shows that it is free. */
async function openFree(directory, log) {
    for (let number = 1;; number += 1) {
        try {
            return await openAuditLog({ ...log, file: (0,external_node_path_.join)(directory, toName(number)) });
        }
        catch (error) {
            const isTaken = error instanceof app_error/* AppError */.u && error.code === 'AUDIT_FILE_EXISTS';
            if (!isTaken || number === MAX_LOGS)
                throw error;
        }
    }
}
function toName(number) {
    return number === 1 ? 'audit.jsonl' : `audit-${number}.jsonl`;
}

// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __webpack_require__(40948);
;// CONCATENATED MODULE: ./lib/commands/execute-plan.js








/** Writes the plan to the tenant, every step in the audit log first; the log is closed whatever happens. */
async function executePlan(run, { compared, coverage, files, }) {
    const { result, actual, store } = compared;
    const audit = await startAuditLog(run, { plan: result.plan, origin: store.origin, coverage });
    const produced = { ...files, audit: audit.file };
    await (0,publish_artifact/* announceUpload */.x)(run, { command: 'apply', files: produced });
    const { clock, log, signal, randomUuid } = run.environment;
    const { apply, fault } = await settle(applyPlan({ result, actual, store, audit, clock, log, signal, randomUuid }));
    const outcome = (0,to_run_outcome/* toRunOutcome */.P)({
        findings: [],
        plan: result.plan,
        blocked: [],
        apply,
        hasFailed: fault !== null,
    });
    const closed = await execute_plan_close({ audit, outcome, apply });
    if (closed.fault === null)
        return { outcome, apply, fault, files: produced, auditHash: closed.hash };
    log.error((0,to_error_text/* toErrorText */.x)(closed.fault));
    return {
        outcome: (0,to_run_outcome/* toRunOutcome */.P)({ findings: [], plan: result.plan, blocked: [], apply, hasFailed: true }),
        apply,
        fault: fault ?? closed.fault,
        files: produced,
        auditHash: null,
    };
}
async function settle(applying) {
    try {
        return { apply: await applying, fault: null };
    }
    catch (error) {
        if (error instanceof ApplyStoppedError)
            return { apply: error.outcome, fault: error };
        throw error;
    }
}
/** A log that cannot be written any more lacks its end, and `audit verify` says so; what was applied stands all the same. */
async function execute_plan_close({ audit, outcome, apply }) {
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(apply.changes);
    const counts = { applied, adopted, failed, skipped };
    try {
        const hash = await audit.close({ action: 'CLOSE', outcome, cancelled: apply.cancelled, counts });
        return { hash, fault: null };
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.u))
            throw error;
        return { hash: null, fault: error };
    }
}

// EXTERNAL MODULE: ./lib/commands/make-plan.js + 1 modules
var make_plan = __webpack_require__(13578);
// EXTERNAL MODULE: ./lib/report/render-findings-json.js
var render_findings_json = __webpack_require__(92590);
// EXTERNAL MODULE: ./lib/report/to-safe-json.js
var to_safe_json = __webpack_require__(75726);
;// CONCATENATED MODULE: ./lib/report/render-outcome-json.js


/** What an apply did, as one JSON object. `plan` is null when none was made. */
function renderOutcomeJson(input, plan) {
    const { outcome, apply, reasons, auditHash, commit } = input;
    return (0,to_safe_json/* toSafeJson */.D)({
        outcome,
        target: plan?.target ?? null,
        api: plan?.api ?? null,
        commit,
        digest: plan?.digest ?? null,
        auditHash,
        cancelled: apply?.cancelled ?? false,
        counts: (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []),
        metrics: apply?.metrics ?? null,
        reasons,
        changes: (apply?.changes ?? []).map(toJsonChange),
    });
}
function toJsonChange({ change, ...result }) {
    const { status, id, requestId, attempts, httpStatus, latencyMs, error } = result;
    const { action, path, category } = change;
    return { action, path, category, status, id, requestId, attempts, httpStatus, latencyMs, error };
}

// EXTERNAL MODULE: ./lib/report/render-outcome-markdown.js
var render_outcome_markdown = __webpack_require__(67415);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
;// CONCATENATED MODULE: ./lib/report/render-outcome-text.js



/** What an apply did, for a terminal: each change that was not done with its reason, the counts, the figures, the audit hash. */
function renderOutcomeText(input, colors) {
    const { apply, reasons, auditHash } = input;
    const lines = [
        ...(apply === null ? [] : (0,count_statuses/* toUndone */.p)(apply.changes).map((change) => toUndoneLine(change, colors))),
        ...reasons.map((reason) => `${colors.red('reason')} ${(0,escape_terminal/* escapeTerminal */.e)(reason)}`),
        ...(apply === null ? [] : toFigureLines(apply, colors)),
        ...(auditHash === null ? [] : [`audit hash ${(0,escape_terminal/* escapeTerminal */.e)(auditHash)}`]),
        colors.bold(`outcome: ${input.outcome}`),
    ];
    return (0,escape_terminal/* guardWorkflowCommands */.J)(lines.map((line) => `${line}\n`).join(''));
}
function toUndoneLine({ change, status, error, attempts }, colors) {
    const sign = status === 'failed' ? colors.red('failed ') : colors.yellow('skipped');
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const why = error === null ? '' : `: ${(0,escape_terminal/* escapeTerminal */.e)(error.code)} ${(0,escape_terminal/* escapeTerminal */.e)(error.message)}${tries}`;
    return `${sign} ${change.action} ${(0,escape_terminal/* escapeTerminal */.e)(change.path)}${why}`;
}
function toFigureLines({ changes, metrics, cancelled }, colors) {
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(changes);
    const counts = [
        colors.green(`${(0,format_text/* formatCount */.B4)(applied)} applied`),
        `${(0,format_text/* formatCount */.B4)(adopted)} adopted`,
        failed === 0 ? '0 failed' : colors.red(`${(0,format_text/* formatCount */.B4)(failed)} failed`),
        skipped === 0 ? '0 skipped' : colors.yellow(`${(0,format_text/* formatCount */.B4)(skipped)} skipped`),
    ];
    const percent = Math.floor(metrics.assignmentRate * 10_000) / 100;
    return [
        ...(cancelled ? [colors.yellow('cancelled before the end')] : []),
        counts.join(', '),
        `${(0,format_text/* formatCount */.B4)(metrics.successfulAssignments)} of ${(0,format_text/* formatCount */.B4)(metrics.totalAttempts)} codes in place (${percent} %), average latency ${metrics.averageLatencyMs} ms`,
    ];
}

// EXTERNAL MODULE: ./lib/commands/to-outcome-input.js
var to_outcome_input = __webpack_require__(11029);
;// CONCATENATED MODULE: ./lib/commands/print-outcome.js






/** Puts what came of the apply on standard output; as JSON the findings where they allowed none. */
async function printOutcome(run, result) {
    const { environment } = run;
    environment.print(environment.redactor.redact(render(run, result)));
}
function render(run, result) {
    const input = (0,to_outcome_input/* toOutcomeInput */.s)(run, result);
    switch (run.format) {
        case 'json':
            return result.outcome === 'invalid'
                ? (0,render_findings_json.renderFindingsJson)(result.findings)
                : renderOutcomeJson(input, result.result?.plan ?? null);
        case 'markdown':
            return (0,render_outcome_markdown.renderOutcomeMarkdown)(input);
        case 'text':
        case 'sarif':
            return renderOutcomeText(input, (0,to_text_colors/* toTextColors */.h)(run.environment.colours));
    }
}

// EXTERNAL MODULE: ./lib/commands/print-plan.js
var print_plan = __webpack_require__(11509);
// EXTERNAL MODULE: ./lib/commands/publish-annotations.js
var publish_annotations = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/commands/publish-outcome.js + 2 modules
var publish_outcome = __webpack_require__(9224);
// EXTERNAL MODULE: ./lib/commands/read-matrix.js + 44 modules
var read_matrix = __webpack_require__(34532);
// EXTERNAL MODULE: ./lib/commands/run-plan.js
var run_plan = __webpack_require__(71555);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
;// CONCATENATED MODULE: ./lib/commands/run-apply.js













/** `apply`: plans again, asks the gate, writes parent-first with an audit log, and tells the pull request what came of it. */
async function runApply(run) {
    const draft = await (0,make_plan/* makePlan */.C)(run);
    try {
        await (0,publish_annotations/* publishAnnotations */.c)(run, draft.findings);
        if ((0,read_matrix/* hasErrors */.C)(draft.findings))
            return await finish(run, draft, await stopped(run, { draft, outcome: 'invalid', reasons: [] }));
        (0,make_plan/* assertCompared */.G)(draft);
        return await finish(run, draft, await gateAndExecute(run, draft));
    }
    finally {
        await draft.compared?.close();
    }
}
async function gateAndExecute(run, draft) {
    if (run.format === 'text')
        await (0,print_plan/* printPlan */.Z)(run, draft);
    const { result } = draft.compared;
    const decision = await decideCoverage(run, result);
    if (decision.kind === 'stop')
        return stopped(run, { draft, outcome: 'blocked', reasons: decision.reasons });
    const files = await (0,run_plan.writePlanFile)(run, draft);
    const execution = await executePlan(run, { compared: draft.compared, coverage: decision.coverage, files });
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'apply',
        target: run.settings.target,
        outcome: execution.outcome,
        findings: draft.findings,
        result,
        apply: execution.apply,
        reasons: execution.fault === null ? [] : [(0,to_error_text/* toErrorText */.x)(execution.fault)],
        files: execution.files,
        auditHash: execution.auditHash,
    };
}
async function stopped(run, { draft, outcome, reasons }) {
    if (outcome === 'invalid' && run.format === 'text')
        await (0,print_plan/* printPlan */.Z)(run, draft);
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'apply',
        target: run.settings.target,
        outcome,
        findings: draft.findings,
        result: draft.compared?.result ?? null,
        reasons,
        files: await (0,run_plan.writePlanFile)(run, draft),
    };
}
async function finish(run, draft, result) {
    const artifact = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The artifact was not uploaded', () => (0,publish_artifact/* publishArtifact */.q)(run, { command: 'apply', files: result.files }));
    const withArtifact = { ...result, artifact };
    await printOutcome(run, withArtifact);
    const commentUrl = await (0,publish_outcome/* publishOutcome */.Cu)(run, { draft, result: withArtifact });
    return { ...withArtifact, commentUrl };
}


/***/ }),

/***/ 46956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The tenant cannot or will not do what was asked, after all tries that the policy allows. */
class ApiError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    code;
    route;
    status;
    attempts;
    requestId;
    serverCode;
    field;
    /** Null when the thrower did not say. */
    mayHaveTakenEffect;
    constructor(message, facts) {
        super(message, facts);
        this.code = facts.code;
        this.route = facts.route;
        this.status = facts.status;
        this.attempts = facts.attempts;
        this.requestId = facts.requestId;
        this.serverCode = facts.serverCode ?? null;
        this.field = facts.field ?? null;
        this.mayHaveTakenEffect = facts.mayHaveTakenEffect ?? null;
    }
}


/***/ }),

/***/ 28433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** No complete reply arrived: the caller cannot tell whether the server did the work, unless the fault says so. */
class TransportError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    fault;
    constructor(message, facts) {
        super(message, {
            code: 'TRANSPORT_FAULT',
            ...(facts.hint === undefined ? {} : { hint: facts.hint }),
            cause: facts.cause,
        });
        this.fault = facts.fault;
    }
}


/***/ }),

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFindingsJson: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49410);
/* harmony import */ var _to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);


/** The findings as a JSON array, by file, line and column; fields that a finding lacks are left out. */
function renderFindingsJson(findings) {
    return (0,_to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeJson */ .D)(findings.toSorted(_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .byFindingPlace */ .G).map(toJsonFinding));
}
function toJsonFinding(finding) {
    const { rule, severity, message, file, line, column, endLine, endColumn, related, fix } = finding;
    return {
        rule,
        severity,
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        ...(related === undefined || related.length === 0 ? {} : { related: related.map(toJsonRelated) }),
        ...(fix === undefined ? {} : { fix: toJsonFix(fix) }),
    };
}
function toJsonRelated({ file, line, column, endLine, endColumn, message, }) {
    return { message, file, line, column, endLine, endColumn };
}
function toJsonFix({ line, column, endLine, endColumn, replacement, title }) {
    return { line, column, endLine, endColumn, replacement, title };
}


/***/ }),

/***/ 67415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOutcomeMarkdown: () => (/* binding */ renderOutcomeMarkdown)
/* harmony export */ });
/* harmony import */ var _render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);

/** What an apply did, as Markdown without hidden markers. */
function renderOutcomeMarkdown(input) {
    return (0,_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeBody */ .NZ)(input);
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ })

};
