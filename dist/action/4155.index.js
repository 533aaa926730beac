export const id = 4155;
export const ids = [4155,7396,8436];
export const modules = {

/***/ 43755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createApiChannel)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/cxone/cancel-grace.js
var cancel_grace = __webpack_require__(35190);
// EXTERNAL MODULE: ./lib/cxone/tenant-silent-error.js
var tenant_silent_error = __webpack_require__(57752);
;// CONCATENATED MODULE: ./lib/cxone/guard-pacer.js

/** A pacer that lets no call leave once the tenant has gone silent, neither a new one nor one that waited meanwhile. */
function guardPacer(pacer, { outages, clock }) {
    const findSilence = () => {
        const nowMs = clock.nowMs();
        const sinceMs = outages.map((outage) => outage.silentSinceMs(nowMs)).find((each) => each !== null);
        return sinceMs == null ? null : new tenant_silent_error/* TenantSilentError */.Q(sinceMs);
    };
    return {
        acquire: async (order, signal) => {
            const before = findSilence();
            if (before !== null)
                throw before;
            const permit = await pacer.acquire(order, signal);
            const meanwhile = findSilence();
            if (meanwhile === null)
                return permit;
            permit.settle({ kind: 'unused' });
            throw meanwhile;
        },
    };
}

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/cxone/attempt.js
var attempt = __webpack_require__(15420);
// EXTERNAL MODULE: ./lib/cxone/attempt-loop.js
var attempt_loop = __webpack_require__(50139);
// EXTERNAL MODULE: ./lib/cxone/exchange.js
var exchange = __webpack_require__(84312);
;// CONCATENATED MODULE: ./lib/cxone/outage-guards.js
/** A call was given up for good: it counts for whatever is silent. */
function noteGivenUp({ read, write, signIn }) {
    for (const outage of [read, write, signIn])
        outage.noteGivenUp();
}

// EXTERNAL MODULE: ./lib/cxone/repeat-withheld-error.js
var repeat_withheld_error = __webpack_require__(72783);
// EXTERNAL MODULE: ./lib/cxone/to-api-error.js + 1 modules
var to_api_error = __webpack_require__(47570);
;// CONCATENATED MODULE: ./lib/cxone/to-http-request.js
/** One request of a call, signed in. Pure. */
function toHttpRequest({ method, target, body, headers }, { baseUrl, userAgent, timeoutMs, token }) {
    return {
        method,
        url: `${baseUrl}${target}`,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${token.value}`,
            'user-agent': userAgent,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        timeoutMs,
    };
}

;// CONCATENATED MODULE: ./lib/cxone/to-own-error.js

/** What fails on the way to a call's next attempt (a sign-in, a read) is that call's failure, with its own count of attempts. */
function toOwnError(error, facts) {
    if (!(error instanceof api_error/* ApiError */.h))
        return error;
    const { code, route, status, hint } = error;
    return new api_error/* ApiError */.h(error.message, {
        ...facts,
        code,
        route,
        status,
        untried: error.untried && facts.attempts === 0,
        ...(hint === null ? {} : { hint }),
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/cxone/token-claims.js
var token_claims = __webpack_require__(62896);
;// CONCATENATED MODULE: ./lib/cxone/http-client.js










function createHttpClient(options) {
    return {
        call: async (call) => {
            try {
                return await new ClientCall(options, call).run();
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h && !error.untried)
                    noteGivenUp(options.outages);
                throw error;
            }
        },
        signIn: async () => (0,token_claims/* parseTenantIdentity */.U)((await options.tokens.fetch()).value),
    };
}
/** A read before a repeated write, or one within this time, says how the record is. */
const MAX_READ_AGE_MS = 5_000;
/** A pace that keeps each call waiting for longer must not keep the call reading for ever. */
const MAX_READS = 3;
class ClientCall {
    #options;
    #call;
    #progress;
    #announced = false;
    #token = null;
    constructor(options, call) {
        const { read, write } = options.outages;
        this.#options = { ...options, outage: call.method === 'GET' ? read : write };
        this.#call = call;
        this.#progress = (0,attempt_loop/* newCallProgress */.YG)({
            route: `${call.method} ${call.route}`,
            budget: call.budget ?? (0,attempt_loop/* newRetryBudget */.u6)(),
            mayRenew: true,
        });
    }
    async run() {
        const attempt = await (0,attempt_loop/* runAttempts */.iQ)(this.#options, {
            progress: this.#progress,
            send: () => this.#send(),
            isAnswer: (reply) => this.#isAccepted(reply),
            renew: () => {
                if (this.#token !== null)
                    this.#options.tokens.discard(this.#token);
            },
        });
        if (attempt.kind !== 'reply' || !this.#isAccepted(attempt))
            throw (0,to_api_error/* toApiError */.G)(attempt, this.#facts());
        const { status, json, headers } = attempt;
        const { attempts, outcomeUnknown } = this.#progress;
        return { status, json, headers, attempts, outcomeUnknown };
    }
    async #send() {
        const ready = await this.#takeTurnToRepeat();
        if ('kind' in ready)
            return ready;
        const { permit, token } = ready;
        try {
            await this.#announce();
        }
        catch (error) {
            permit.settle({ kind: 'unused' });
            throw error;
        }
        const graceMs = this.#call.isCompletion === true ? this.#options.grace.leftMs() : 0;
        if (this.#options.signal.aborted && graceMs === 0) {
            permit.settle({ kind: 'unused' });
            return (0,attempt/* cancelledAttempt */.Xn)();
        }
        this.#token = token;
        (0,attempt_loop/* noteSent */.b_)(this.#progress, this.#options);
        return (0,exchange/* exchange */.c)(this.#options, {
            route: this.#progress.route,
            permit,
            request: toHttpRequest(this.#call, { ...this.#options, token }),
            whenCancelled: this.#call.method === 'GET' ? 'give-up' : 'finish',
        });
    }
    /** A turn; for a further attempt one that comes soon after the look at what it writes over. */
    async #takeTurnToRepeat() {
        const { clock } = this.#options;
        for (let reads = 1;; reads += 1) {
            if (this.#progress.attempts > 0)
                await this.#assertMayRepeat();
            const readAtMs = clock.nowMs();
            const ready = await this.#takeTurn().catch(attempt/* toHeldAttempt */.MB);
            const isGuarded = this.#progress.attempts > 0 && this.#call.mayRepeat !== undefined;
            const isOld = clock.nowMs() - readAtMs > MAX_READ_AGE_MS;
            if ('kind' in ready || !isGuarded || !isOld || reads === MAX_READS)
                return ready;
            ready.permit.settle({ kind: 'unused' });
        }
    }
    async #assertMayRepeat() {
        const asked = this.#call.mayRepeat?.(this.#facts()) ?? Promise.resolve(true);
        const isWanted = await asked.catch((error) => {
            throw toOwnError(error, this.#facts());
        });
        if (!isWanted)
            throw new repeat_withheld_error/* RepeatWithheldError */.p(this.#facts());
    }
    /**
     * A permit and a token that is still good once the permit is there, however long the wait was. What was begun goes before
     * what was not: a retry does not queue up anew, and a write follows soon upon the read that allowed it.
     */
    async #takeTurn() {
        const { pacer, tokens } = this.#options;
        const hasBegun = this.#progress.budget.startedAtMs !== null;
        const begun = this.#call.isCompletion === true ? 'to-complete' : 'first';
        const permit = await pacer.acquire(hasBegun ? begun : 'in-turn');
        const token = tokens.current();
        if (token !== null)
            return { permit, token };
        permit.settle({ kind: 'unused' });
        const fetched = await this.#signIn();
        const next = await pacer.acquire('first');
        return { permit: next, token: tokens.current() ?? fetched };
    }
    async #signIn() {
        return this.#options.tokens.fetch().catch((error) => {
            throw toOwnError(error, this.#facts());
        });
    }
    async #announce() {
        if (this.#announced)
            return;
        this.#announced = true;
        await this.#call.beforeSend?.();
    }
    #isAccepted(reply) {
        const isWhole = !reply.broken || (this.#call.mayBeEmpty === true && reply.isEmpty === true);
        return isWhole && this.#call.accept.includes(reply.status);
    }
    #facts() {
        const { route, attempts, outcomeUnknown } = this.#progress;
        const isWrite = this.#call.method !== 'GET';
        return {
            route,
            attempts,
            requestId: this.#call.requestId,
            mayHaveTakenEffect: isWrite && outcomeUnknown,
            ...(this.#options.dialect === undefined ? {} : { dialect: this.#options.dialect }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/cxone/bucket-estimate.js
const HYPOTHESES = 28;
/** A limit is meant for about a second's work: what came through in the first run is worth the more or the less of it. */
const USUAL_FILL_MS = 1000;
/** Share by which the first guess may be wrong. */
const GUESS_DEVIATION = 0.8;
/** Calls overtake one another: so many more or fewer may have come through than was counted. */
const MISCOUNT = 1.2;
/** Share by which rates are never known better. */
const DRIFT = 0.003;
/** How likely a reading is when the limit has changed, for each rate on a scale of the former one. */
const CHANGE_DENSITY = 0.05;
/** When the limit has changed, the burst may have as well: so much of what was known of it is given up. */
const FORGOTTEN = 0.2;
/** Calls a second. */
const MIN_RATE = 0.5;
/**
 * What 429s tell of a token bucket with unknown rate and burst. A run that ended with a 429 gives another rate for each burst
 * that is supposed, and only for the right one do the rates of different runs agree.
 */
class BucketEstimate {
    #hypotheses = [];
    get isKnown() {
        return this.#hypotheses.length > 0;
    }
    /** Calls a second. */
    get rate() {
        return this.#mean(({ rate }) => rate);
    }
    /** Standard deviation of the rate. */
    get deviation() {
        const mean = this.rate;
        return Math.sqrt(this.#mean(({ rate, variance }) => variance + (rate - mean) ** 2));
    }
    /** Calls that come through at once when the bucket is full. */
    get burst() {
        return this.#mean(({ burst }) => burst);
    }
    /** From a run that has ended with a 429. */
    learn(run) {
        if (this.#hypotheses.length === 0)
            this.#hypotheses = supposeBursts(run);
        const before = this.#hypotheses;
        const readings = before.map((hypothesis) => compare(hypothesis, run.read(hypothesis.burst)));
        const likelihood = before.reduce((sum, { weight }, at) => sum + weight * (readings[at]?.density ?? 0), 0);
        const hasChanged = likelihood < CHANGE_DENSITY / this.rate;
        const after = before.map((hypothesis, at) => {
            const reading = readings[at];
            if (reading === undefined)
                return hypothesis;
            return hasChanged ? begunAnew(hypothesis, reading) : corrected(hypothesis, reading);
        });
        const sum = after.reduce((total, { weight }) => total + weight, 0);
        this.#hypotheses = after.map((one) => ({ ...one, weight: one.weight / sum }));
    }
    #mean(of) {
        const weights = this.#hypotheses.reduce((sum, { weight }) => sum + weight, 0);
        return this.#hypotheses.reduce((sum, one) => sum + one.weight * of(one), 0) / weights;
    }
}
/** The first run begins with a full bucket: its burst is anything up to what came through. */
function supposeBursts(run) {
    const guess = guessRate(run);
    const step = Math.max(2, run.calls) ** (1 / (HYPOTHESES - 1));
    return Array.from({ length: HYPOTHESES }, (_, at) => ({
        ...guess,
        burst: step ** at,
        weight: 1 / HYPOTHESES,
    }));
}
function guessRate(run) {
    const calls = Math.max(1, run.calls);
    const seconds = Math.max(1, run.spanMs) / 1000;
    const rate = calls / Math.sqrt(seconds * (seconds + USUAL_FILL_MS / 1000));
    const guess = { rate, variance: (rate * GUESS_DEVIATION) ** 2 };
    const { tail } = run;
    if (tail.spanMs === 0)
        return guess;
    return combine(guess, toRate(tail.calls + 0.5, tail.spanMs));
}
function toRate(calls, spanMs) {
    const rate = (calls / spanMs) * 1000;
    return { rate, variance: (1000 / spanMs) ** 2 + (rate * 0.1) ** 2 };
}
function compare(hypothesis, reading) {
    const { rate } = reading;
    const variance = ((MISCOUNT * 1000) / reading.spanMs) ** 2 + (rate * DRIFT) ** 2;
    const total = variance + drifted(hypothesis);
    const density = Math.exp(-((rate - hypothesis.rate) ** 2) / (2 * total)) / Math.sqrt(total);
    return { rate, variance, density };
}
function corrected(hypothesis, reading) {
    const both = combine({ rate: hypothesis.rate, variance: drifted(hypothesis) }, reading);
    return bounded(hypothesis, { ...both, weight: hypothesis.weight * reading.density });
}
function begunAnew(hypothesis, { rate, variance }) {
    return bounded(hypothesis, { rate, variance, weight: hypothesis.weight + FORGOTTEN / HYPOTHESES });
}
function bounded(before, after) {
    return { ...after, burst: before.burst, rate: Math.max(MIN_RATE, after.rate) };
}
function drifted({ rate, variance }) {
    return variance + (rate * DRIFT) ** 2;
}
/** Two measurements of one rate, each as heavy as it is sure. */
function combine(one, other) {
    const gain = one.variance / (one.variance + other.variance);
    return { rate: one.rate + gain * (other.rate - one.rate), variance: one.variance * (1 - gain) };
}

// EXTERNAL MODULE: ./lib/cxone/retry-after.js
var retry_after = __webpack_require__(42420);
;// CONCATENATED MODULE: ./lib/cxone/pause-gate.js

/** So often the tenant is tried again although it asked for an absurdly long pause; then every call is refused. */
const MAX_PROBES = 3;
/** Until when the tenant wants no calls. */
class PauseGate {
    #untilMs = Number.NEGATIVE_INFINITY;
    #refusedUntilMs = Number.NEGATIVE_INFINITY;
    #probes = 0;
    get untilMs() {
        return this.#untilMs;
    }
    /** When the pause is too long to wait for; else null. */
    refusedUntilMs(nowMs) {
        return nowMs < this.#refusedUntilMs ? this.#refusedUntilMs : null;
    }
    /** `isNews`: not one of several answers to calls that were in flight together. */
    close(retryAfterMs, { nowMs, isNews }) {
        this.#untilMs = Math.max(this.#untilMs, nowMs + (0,retry_after/* toPauseMs */.M2)(retryAfterMs));
        if (retryAfterMs <= retry_after/* MAX_PAUSE_MS */.Rw || !isNews)
            return;
        this.#probes += 1;
        if (this.#probes > MAX_PROBES)
            this.#refusedUntilMs = nowMs + retryAfterMs;
    }
    onAccepted() {
        this.#probes = 0;
    }
}

;// CONCATENATED MODULE: ./lib/cxone/rate-ceiling.js
/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** Calls that leave in time arrive with some delay, each with another: so much longer than a second is left for as many calls. */
const MARGIN = 1.02;
/**
 * The ceiling that the user sets: calls are evenly spaced, and in no span of a second (of one call's interval, for less than
 * one a second) leave more than allowed, however late the timers are. Pure state.
 */
class RateCeiling {
    #intervalMs;
    /** Times of the last sends, one for each call that a span may hold, the oldest at `#next`. */
    #sentAtMs;
    #next = 0;
    #slotMs = Number.NEGATIVE_INFINITY;
    /** `maxRate`: calls a second at most; null: no ceiling. */
    constructor(maxRate) {
        this.#intervalMs = maxRate === null ? 0 : (1000 / maxRate) * MARGIN;
        const inSpan = maxRate === null ? 0 : Math.max(1, Math.floor(maxRate));
        this.#sentAtMs = Array.from({ length: inSpan }, () => Number.NEGATIVE_INFINITY);
    }
    nextSendAtMs() {
        const oldestMs = this.#sentAtMs[this.#next];
        if (oldestMs === undefined)
            return Number.NEGATIVE_INFINITY;
        return Math.max(this.#slotMs, oldestMs + this.#sentAtMs.length * this.#intervalMs);
    }
    onSend(nowMs) {
        if (this.#sentAtMs.length === 0)
            return;
        this.#slotMs = Math.max(this.#slotMs, nowMs - CATCH_UP_MS) + this.#intervalMs;
        this.#sentAtMs[this.#next] = nowMs;
        this.#next = (this.#next + 1) % this.#sentAtMs.length;
    }
    /** The last send that was told never left. */
    onUnused() {
        if (this.#sentAtMs.length === 0)
            return;
        this.#slotMs -= this.#intervalMs;
        this.#next = (this.#next + this.#sentAtMs.length - 1) % this.#sentAtMs.length;
        this.#sentAtMs[this.#next] = Number.NEGATIVE_INFINITY;
    }
}

;// CONCATENATED MODULE: ./lib/cxone/run-history.js
/** First width of a slice of time; it doubles when a run gets too many of them. */
const SLICE_MS = 10;
const MAX_SLICES = 160;
/** When a call is refused, less than a token is left: on average half of one. */
const TOKENS_LEFT = 0.5;
/**
 * The calls from one 429 to the next, by the time at which they left. A bucket lets through at most `burst + rate * time` calls
 * in any stretch of time, and a run that ends with a 429 has used that up in one of those that reach to its end.
 */
class RunHistory {
    #emptyAtMs;
    #slices = [];
    #sliceMs = SLICE_MS;
    #calls = 0;
    #firstLimitedMs = Number.POSITIVE_INFINITY;
    #endMs = Number.NEGATIVE_INFINITY;
    /** `emptyAtMs`: when the bucket was empty before; null: it was full when the run began. */
    constructor(emptyAtMs) {
        this.#emptyAtMs = emptyAtMs;
    }
    /** Those that came through. */
    get calls() {
        return this.#calls;
    }
    /** When the last call left; once a 429 has ended the run, the bucket was empty then. */
    get endMs() {
        return this.#endMs;
    }
    get spanMs() {
        return Math.max(0, this.#endMs - (this.#slices[0]?.atMs ?? this.#endMs));
    }
    /** What came through though it left behind the first that was refused: as much as the bucket got meanwhile. */
    get tail() {
        const behind = this.#slices.filter(({ atMs }) => atMs > this.#firstLimitedMs);
        const calls = behind.reduce((sum, slice) => sum + slice.calls, 0);
        return { calls, spanMs: Math.max(0, this.#endMs - this.#firstLimitedMs) };
    }
    addAccepted(sentAtMs) {
        this.#calls += 1;
        this.#endMs = Math.max(this.#endMs, sentAtMs);
        let at = this.#slices.length - 1;
        while ((this.#slices[at]?.atMs ?? sentAtMs) > sentAtMs)
            at -= 1;
        const slice = this.#slices[at];
        if (slice !== undefined && sentAtMs - slice.atMs < this.#sliceMs)
            slice.calls += 1;
        else
            this.#slices.splice(at + 1, 0, { atMs: sentAtMs, calls: 1 });
        if (this.#slices.length > MAX_SLICES)
            this.#coarsen();
    }
    addLimited(sentAtMs) {
        this.#endMs = Math.max(this.#endMs, sentAtMs);
        this.#firstLimitedMs = Math.min(this.#firstLimitedMs, sentAtMs);
    }
    /** The least rate at which a bucket of this burst lets through what it did. */
    read(burst) {
        let best = this.#readSinceEmpty();
        let calls = TOKENS_LEFT;
        for (let at = this.#slices.length - 1; at >= 0; at -= 1) {
            const slice = this.#slices[at];
            if (slice === undefined)
                break;
            calls += slice.calls;
            const spanMs = Math.max(1, this.#endMs - slice.atMs);
            const rate = ((calls - burst) / spanMs) * 1000;
            if (rate > best.rate)
                best = { rate, spanMs };
        }
        return best;
    }
    /** A bucket that was empty, but for what is left then as well, gives out what it gets. */
    #readSinceEmpty() {
        if (this.#emptyAtMs === null)
            return { rate: 0, spanMs: 1 };
        const spanMs = Math.max(1, this.#endMs - this.#emptyAtMs);
        return { rate: (this.#calls / spanMs) * 1000, spanMs };
    }
    #coarsen() {
        this.#sliceMs *= 2;
        const coarser = [];
        for (const slice of this.#slices) {
            const last = coarser.at(-1);
            if (last !== undefined && slice.atMs - last.atMs < this.#sliceMs)
                last.calls += slice.calls;
            else
                coarser.push(slice);
        }
        this.#slices = coarser;
    }
}

;// CONCATENATED MODULE: ./lib/cxone/send-plan.js
/** The limit is tried for being higher when that costs so small a share of the time; earlier while it is known less well than that. */
const PROBE_SHARE = 0.01;
/** It is tried more often until stops have cost so many calls: a small share of the 10,000 of a large tenant. */
const EARLY_LOST_CALLS = 220;
const EARLY_DUE_MS = 9000;
const MIN_DUE_MS = 1000;
/** A stop costs at least this share of itself: that the bucket fills meanwhile is an estimate. */
const LEAST_LOST = 0.1;
/** Calls that are refused when the bucket is empty. */
const WASTED_CALLS = 2.5;
/** The run begins so many deviations below what the limit is taken for, and goes on to so many above. */
const DEVIATIONS = 0.5;
/** Share of the tokens at hand that is spent evenly; the rest goes into the probe. */
const EVEN_SHARE = 0.5;
const MIN_TOKENS = 3;
/** What the probe adds doubles in this time, so that a limit that is gone is followed quickly. */
const DOUBLING_MS = 300;
const MAX_DOUBLINGS = 16;
/**
 * Evenly at the rate that the limit is taken for, so that the tokens at hand are spent by the time when it is due to be tried. That
 * it has risen shows only when more comes through than its bucket holds, and costs a stop when it has not.
 */
function planSends(facts) {
    const { rate, deviation } = facts;
    const dueMs = toDueMs(facts);
    const doublingMs = Math.min(DOUBLING_MS, dueMs / 4);
    const tokens = Math.max(MIN_TOKENS, facts.tokens);
    const middle = rate + (EVEN_SHARE * tokens * 1000) / dueMs;
    return {
        dueMs,
        rateAtFirst: Math.max(rate / 2, middle - DEVIATIONS * deviation),
        rateWhenDue: middle + DEVIATIONS * deviation,
        // What doubles like this has added up to just these tokens when due.
        probeRate: ((1 - EVEN_SHARE) * tokens * 1000 * Math.LN2) / doublingMs,
        doublingMs,
    };
}
/** Calls a second, so long after the run began. */
function toSendRate(plan, elapsedMs) {
    const { dueMs, rateAtFirst, rateWhenDue, probeRate, doublingMs } = plan;
    const steady = rateAtFirst + (rateWhenDue - rateAtFirst) * Math.min(1, elapsedMs / dueMs);
    return steady + probeRate * 2 ** Math.min(MAX_DOUBLINGS, (elapsedMs - dueMs) / doublingMs);
}
/** Calls that a stop costs: the tokens that came meanwhile and found the bucket full. */
function toLostCalls({ stopMs, rate, burst }) {
    const gained = (rate * stopMs) / 1000;
    return Math.max(LEAST_LOST * gained, gained - burst);
}
/** The dearer a 429 is, the later; the less well the limit is known, the earlier. */
function toDueMs(facts) {
    const { rate, deviation } = facts;
    const lost = toLostCalls(facts);
    const dueMs = ((lost + WASTED_CALLS) / Math.max(PROBE_SHARE * rate, deviation)) * 1000;
    const isEarly = facts.lostCalls + lost <= EARLY_LOST_CALLS;
    return Math.max(MIN_DUE_MS, isEarly ? Math.min(EARLY_DUE_MS, dueMs) : dueMs);
}

;// CONCATENATED MODULE: ./lib/cxone/learning-pace.js





/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const learning_pace_CATCH_UP_MS = 25;
/** After so long without calls the bucket is full, and what was sent before the first 429 tells nothing. */
const IDLE_MS = 500;
/** In flight at first, and so many more for each that came through: those in flight at the first 429 are refused, too. */
const OPENING_CALLS = 8;
const OPENING_GROWTH = 0.25;
/** Where the tenant names no time, a 429 that is the only one among so many calls is no sign of the limit. */
const STRAY_CALLS = 20;
/** A tenant that names no time and refuses one call after the other is asked again after this time at the latest. */
const SHORT_SHARE = 0.1;
const THIN_CALLS = 4;
const MAX_WAIT_MS = 1000;
/**
 * Finds the limit of a token bucket and stays at it: as fast as the calls in flight allow until the first 429, from then on in
 * runs, each of which ends with a 429 that makes the limit better known. `Retry-After` stops everything until then.
 */
class LearningPace {
    #ceiling;
    #gate = new PauseGate();
    #estimate = new BucketEstimate();
    #run = new RunHistory(null);
    #runs = 1;
    /** When a 429 ended the run; null while it goes on. The next call to leave begins another. */
    #endedAtMs = null;
    #thinRuns = 0;
    #wasShort = false;
    #isRefused = false;
    /** Null in the first run. */
    #plan = null;
    #planFromMs = 0;
    /** Earliest time of the next call, as planned. */
    #slotMs = 0;
    #lostCalls = 0;
    #openingCalls = OPENING_CALLS;
    #sent = 0;
    #inFlight = 0;
    #settledAtMs = 0;
    /** The last call that was refused. */
    #limitedIndex = Number.NEGATIVE_INFINITY;
    /** `maxRate`: calls a second at most; null: no ceiling. */
    constructor(options) {
        this.#ceiling = new RateCeiling(options.maxRate);
    }
    nextSendAtMs(_nowMs) {
        if (this.#inFlight >= this.#mostInFlight())
            return Number.POSITIVE_INFINITY;
        return Math.max(this.#slotMs, this.#gate.untilMs, this.#ceiling.nextSendAtMs());
    }
    refusedUntilMs(nowMs) {
        return this.#gate.refusedUntilMs(nowMs);
    }
    onSend(nowMs) {
        if (this.#endedAtMs !== null)
            this.#beginRun(nowMs, this.#endedAtMs);
        else if (this.#plan === null && this.#isIdle(nowMs))
            this.#run = new RunHistory(null);
        this.#takeSlot(nowMs);
        this.#ceiling.onSend(nowMs);
        this.#sent += 1;
        this.#inFlight += 1;
        return { index: this.#sent, run: this.#runs, sentAtMs: nowMs };
    }
    onVerdict(ticket, facts) {
        const { verdict, nowMs } = facts;
        this.#inFlight -= 1;
        this.#settledAtMs = nowMs;
        if (verdict.kind === 'unused')
            this.#takeBack(nowMs);
        else if (verdict.kind === 'limited')
            this.#onLimited(ticket, { nowMs, retryAfterMs: verdict.retryAfterMs });
        // Also when it failed: the limit stands before everything else.
        else if (ticket.run === this.#runs)
            this.#run.addAccepted(ticket.sentAtMs);
        if (verdict.kind === 'accepted')
            this.#onAccepted(ticket);
    }
    #isIdle(nowMs) {
        return this.#inFlight === 0 && nowMs - this.#settledAtMs > IDLE_MS;
    }
    #mostInFlight() {
        if (this.#endedAtMs !== null)
            return Number.POSITIVE_INFINITY;
        if (this.#isRefused)
            return 1;
        return this.#plan === null ? this.#openingCalls : Number.POSITIVE_INFINITY;
    }
    #takeSlot(nowMs) {
        const missedMs = Math.max(0, nowMs - learning_pace_CATCH_UP_MS - this.#slotMs);
        // A time in which nobody wanted to send more brings no probe nearer.
        this.#planFromMs = Math.min(nowMs, this.#planFromMs + missedMs);
        this.#slotMs += missedMs + this.#intervalMs(nowMs);
    }
    #takeBack(nowMs) {
        this.#slotMs -= this.#intervalMs(nowMs);
        this.#ceiling.onUnused();
    }
    #intervalMs(nowMs) {
        return this.#plan === null ? 0 : 1000 / toSendRate(this.#plan, nowMs - this.#planFromMs);
    }
    #onAccepted(ticket) {
        this.#openingCalls += OPENING_GROWTH;
        this.#gate.onAccepted();
        if (ticket.run === this.#runs)
            this.#isRefused = false;
    }
    #onLimited(ticket, facts) {
        const { nowMs, retryAfterMs } = facts;
        const isNews = ticket.run === this.#runs && this.#endedAtMs === null;
        if (ticket.run === this.#runs)
            this.#run.addLimited(ticket.sentAtMs);
        if (retryAfterMs !== null)
            this.#gate.close(retryAfterMs, { nowMs, isNews });
        if (!isNews)
            return;
        const isStray = this.#plan !== null && ticket.index - this.#limitedIndex > STRAY_CALLS;
        this.#limitedIndex = ticket.index;
        this.#slotMs = Math.max(this.#slotMs, nowMs) + this.#intervalMs(nowMs);
        if (isStray && retryAfterMs === null)
            return;
        this.#endedAtMs = nowMs;
        // The calls in flight tell how much was left.
        this.#slotMs = nowMs + Math.min(MAX_WAIT_MS, (nowMs - ticket.sentAtMs) * 2 ** this.#thinRuns);
    }
    #beginRun(nowMs, endedAtMs) {
        const ended = this.#run;
        this.#run = new RunHistory(ended.endMs);
        this.#runs += 1;
        this.#endedAtMs = null;
        const isShort = this.#plan !== null && ended.calls > 0 && ended.spanMs < SHORT_SHARE * this.#plan.dueMs;
        if (isShort && this.#wasShort)
            this.#estimate = new BucketEstimate();
        this.#wasShort = isShort;
        if (ended.calls > 0)
            this.#estimate.learn(ended);
        this.#thinRuns = ended.calls < THIN_CALLS ? this.#thinRuns + 1 : 0;
        this.#isRefused = ended.calls === 0;
        if (this.#estimate.isKnown)
            this.#planRun(nowMs, { endedAtMs, emptyAtMs: ended.endMs });
    }
    #planRun(nowMs, last) {
        const { rate, deviation, burst } = this.#estimate;
        const tokens = Math.min(burst, (rate * (nowMs - last.emptyAtMs)) / 1000);
        const stopMs = Math.max(this.#slotMs, this.#gate.untilMs) - last.endedAtMs;
        this.#plan = planSends({ rate, deviation, burst, tokens, stopMs, lostCalls: this.#lostCalls });
        this.#lostCalls += toLostCalls({ stopMs, rate, burst });
        this.#planFromMs = nowMs;
        this.#slotMs = nowMs;
    }
}

;// CONCATENATED MODULE: ./lib/cxone/outage-guard.js
/** A tenant that lets no call through for so long, while codes fail, is taken to be down. */
const SILENCE_MS = 120_000;
/** One code can fail for a reason of its own; so many cannot. */
const MIN_GIVEN_UP = 3;
/**
 * Tells when a tenant has gone silent: for two minutes no call was answered properly (no reply, 5xx, 429, no JSON), and
 * several were given up meanwhile. Each further one would cost its own two minutes. Any proper answer ends the silence.
 * Pure state; times are epoch milliseconds.
 */
class OutageGuard {
    #answeredAtMs = Number.NEGATIVE_INFINITY;
    #silentSinceMs = null;
    #givenUp = 0;
    /** A call was answered as the contract has it, be it with a refusal. */
    noteAnswer(nowMs) {
        this.#answeredAtMs = nowMs;
        this.#silentSinceMs = null;
        this.#givenUp = 0;
    }
    /** A call that was sent at this time got no proper answer. */
    noteNoAnswer(sentAtMs) {
        const sinceMs = Math.max(sentAtMs, this.#answeredAtMs);
        this.#silentSinceMs = Math.min(this.#silentSinceMs ?? sinceMs, sinceMs);
    }
    /** A call was given up for good. */
    noteGivenUp() {
        if (this.#silentSinceMs !== null)
            this.#givenUp += 1;
    }
    /** When a call was last answered properly; minus infinity before. */
    get answeredAtMs() {
        return this.#answeredAtMs;
    }
    /** Since when the tenant has let no call through, once nothing more is to be sent; null as long as calls make sense. */
    silentSinceMs(nowMs) {
        const sinceMs = this.#silentSinceMs;
        if (sinceMs === null || this.#givenUp < MIN_GIVEN_UP)
            return null;
        return nowMs - sinceMs >= SILENCE_MS ? sinceMs : null;
    }
}

// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
// EXTERNAL MODULE: ./lib/cxone/pause-too-long-error.js
var pause_too_long_error = __webpack_require__(77216);
;// CONCATENATED MODULE: ./lib/cxone/pacer.js


function createPacer(options) {
    const queue = new PermitQueue(options);
    return { acquire: (order, signal) => queue.acquire(order, signal) };
}
class PermitQueue {
    #options;
    #waiters = [];
    #inFlight = 0;
    #alarm = null;
    constructor(options) {
        this.#options = options;
        options.signal?.addEventListener('abort', () => this.#pump(), { once: true });
    }
    acquire(order, signal) {
        return new Promise((grant, refuse) => {
            const waiter = { order, grant, refuse };
            if (signal?.aborted === true)
                return refuse(toCancelled());
            signal?.addEventListener('abort', () => this.#leave(waiter), { once: true });
            const turn = order === 'in-turn' ? -1 : this.#waiters.findIndex((other) => other.order === 'in-turn');
            this.#waiters.splice(turn === -1 ? this.#waiters.length : turn, 0, waiter);
            this.#pump();
        });
    }
    /** Somebody no longer waits for a turn. */
    #leave(waiter) {
        const at = this.#waiters.indexOf(waiter);
        if (at < 0)
            return;
        this.#waiters.splice(at, 1);
        waiter.refuse(toCancelled());
        this.#pump();
    }
    #pump() {
        this.#silence();
        while (this.#waiters.length > 0) {
            const nowMs = this.#options.clock.nowMs();
            this.#refuseWaiters(nowMs);
            if (this.#waiters.length === 0 || this.#inFlight >= this.#options.concurrency)
                return;
            const waitMs = this.#options.model.nextSendAtMs(nowMs) - nowMs;
            if (waitMs === Number.POSITIVE_INFINITY)
                return;
            if (waitMs > 0) {
                this.#wakeAfter(this.#isCancelled ? Math.min(waitMs, this.#graceLeftMs) : waitMs);
                return;
            }
            this.#waiters.shift()?.grant(this.#permit(nowMs));
        }
    }
    get #isCancelled() {
        return this.#options.signal?.aborted === true;
    }
    get #graceLeftMs() {
        return this.#options.grace?.leftMs() ?? 0;
    }
    #refuseWaiters(nowMs) {
        const untilMs = this.#options.model.refusedUntilMs(nowMs);
        if (untilMs === null && !this.#isCancelled)
            return;
        const isSpared = ({ order }) => order === 'to-complete' && this.#graceLeftMs > 0;
        for (const waiter of this.#waiters.splice(0)) {
            if (this.#isCancelled && !isSpared(waiter))
                waiter.refuse(toCancelled());
            else if (untilMs !== null)
                waiter.refuse(new pause_too_long_error/* PauseTooLongError */.d(untilMs));
            else
                this.#waiters.push(waiter);
        }
    }
    #permit(sentAtMs) {
        const { model, clock } = this.#options;
        const ticket = model.onSend(sentAtMs);
        this.#inFlight += 1;
        let settled = false;
        return {
            settle: (verdict) => {
                if (settled)
                    return;
                settled = true;
                this.#inFlight -= 1;
                model.onVerdict(ticket, { verdict, nowMs: clock.nowMs() });
                this.#pump();
            },
        };
    }
    #wakeAfter(waitMs) {
        const alarm = new AbortController();
        this.#alarm = alarm;
        const wake = () => {
            if (this.#alarm === alarm)
                this.#pump();
        };
        // A silenced alarm rejects; whoever silenced it has looked after the queue.
        this.#options.clock.sleep(Math.ceil(waitMs), alarm.signal).then(wake, wake);
    }
    /** An alarm that nobody waits for would keep the process alive. */
    #silence() {
        const alarm = this.#alarm;
        this.#alarm = null;
        alarm?.abort();
    }
}
function toCancelled() {
    return new transport_error/* TransportError */.w('the run was cancelled before the next request left.', { fault: 'cancelled' });
}

// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/cxone/unsigned-call.js
var unsigned_call = __webpack_require__(83707);
;// CONCATENATED MODULE: ./lib/cxone/sign-in.js




/** Visible ASCII: anything else could not stand in a header. */
const TOKEN = /^[\x21-\x7e]+$/;
/** Requests an access token with the client's own credentials; retried like any call, but not when they are refused. */
async function requestToken(options) {
    const { grant, onSecret } = options;
    for (const secret of grant.secrets)
        onSecret(secret);
    const answer = await (0,unsigned_call/* callUnsigned */.u)(options, grant.call);
    const reply = toGranted(answer, grant);
    const token = parseToken(reply.json, { ...grant, arrivedAtMs: options.clock.nowMs() });
    if (token.kind === 'bad')
        throw (0,to_api_error/* toUnexpectedReply */.t)(token.problem, { ...answer.facts, status: reply.status });
    for (const secret of token.secrets)
        onSecret(secret);
    return token.token;
}
function toGranted({ attempt, facts }, grant) {
    if ((0,unsigned_call/* isGranted */.k)(attempt))
        return attempt;
    if (attempt.kind !== 'reply' || attempt.status !== 401)
        throw (0,to_api_error/* toApiError */.G)(attempt, {
            ...facts,
            ...(grant.dialect === undefined ? {} : { dialect: grant.dialect }),
        });
    throw new api_error/* ApiError */.h(`${facts.route} failed: 401, the tenant does not accept ${grant.credentialsName}.`, {
        ...facts,
        code: 'API_UNAUTHORIZED',
        status: 401,
        hint: grant.hint,
    });
}
function parseToken(json, { arrivedAtMs, hasLooseNumbers }) {
    if (!(0,is_record/* isRecord */.u)(json))
        return { kind: 'bad', problem: 'the reply is no object' };
    const { access_token: value, expires_in: life, token_type: type } = json;
    const seconds = hasLooseNumbers && typeof life === 'string' && /^\d+$/.test(life) ? Number(life) : life;
    if (typeof value !== 'string' || !TOKEN.test(value))
        return { kind: 'bad', problem: 'the reply holds no usable access_token' };
    if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0)
        return { kind: 'bad', problem: 'the reply holds no usable expires_in' };
    if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
        return { kind: 'bad', problem: 'the token_type of the reply is not Bearer' };
    const others = [json['refresh_token'], json['id_token']].filter((item) => typeof item === 'string');
    return {
        kind: 'token',
        token: { value, arrivedAtMs, lifeMs: seconds * 1000 },
        secrets: [value, ...others],
    };
}

// EXTERNAL MODULE: ./lib/model/to-tenant-mark.js
var to_tenant_mark = __webpack_require__(24999);
;// CONCATENATED MODULE: ./lib/cxone/tenant-guard.js



/**
 * Lets tokens pass as long as they are all for the tenant of the first that named one: the run has compared only that one
 * with what was configured, and a later sign-in must not carry its writes elsewhere. Throws an `ApiError`.
 */
function createTenantGuard(route) {
    let first = null;
    return (token) => {
        const tenant = (0,to_tenant_mark/* toTenantMark */.R)((0,token_claims/* parseTenantIdentity */.U)(token.value));
        first ??= tenant;
        if (tenant === null || tenant === first)
            return token;
        throw new api_error/* ApiError */.h(`${route} failed: 200, the new access token is for another tenant.`, {
            code: 'API_WRONG_TENANT',
            route,
            status: 200,
            attempts: 1,
            requestId: null,
            mayHaveTakenEffect: false,
            hint: 'Check `base-url` or `region`, and any proxy in between.',
        });
    };
}

;// CONCATENATED MODULE: ./lib/cxone/token-cache.js

/** A token is not used in the last minute of its life, or in the second half of a life under two minutes. */
const MAX_MARGIN_MS = 60_000;
/** Keeps one access token; callers that need a new one at the same time share one request. */
class TokenCache {
    #clock;
    #request;
    #token = null;
    #pending = null;
    #refusal = null;
    constructor(options) {
        this.#clock = options.clock;
        this.#request = options.request;
    }
    /** The token that may be used now, or null. */
    current() {
        const token = this.#token;
        if (token === null)
            return null;
        const marginMs = Math.min(MAX_MARGIN_MS, token.lifeMs / 2);
        return this.#clock.nowMs() < token.arrivedAtMs + token.lifeMs - marginMs ? token : null;
    }
    /** The current token, else a new one. Credentials that were refused once are not tried again in this run. */
    async fetch() {
        if (this.#refusal !== null)
            throw this.#refusal;
        const current = this.current();
        if (current !== null)
            return current;
        this.#pending ??= this.#renew();
        return this.#pending;
    }
    /** The tenant refused this token; a newer one that another call has got meanwhile stays. */
    discard(token) {
        if (this.#token === token)
            this.#token = null;
    }
    async #renew() {
        try {
            const token = await this.#request();
            this.#token = token;
            return token;
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h && error.code === 'API_UNAUTHORIZED')
                this.#refusal = error;
            throw error;
        }
        finally {
            this.#pending = null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/cxone/api-channel.js











const USER_AGENT = 'cxone-callcodes';
function createApiChannel(options) {
    const { transport, clock, random, log, timeoutMs, concurrency, maxRate } = options;
    const signal = deriveSignal(options.signal);
    const grace = new cancel_grace/* CancelGrace */.P({ signal, clock });
    const outages = { read: new OutageGuard(), write: new OutageGuard(), signIn: new OutageGuard() };
    const paced = createPacer({ model: new LearningPace({ maxRate }), concurrency, clock, signal, grace });
    const pacer = guardPacer(paced, { outages: Object.values(outages), clock });
    const shared = {
        transport,
        clock,
        random,
        log,
        signal,
        grace,
        timeoutMs,
        pacer,
        userAgent: USER_AGENT,
        onReply: options.onReply ?? (() => undefined),
    };
    const unsigned = { ...shared, outage: outages.signIn };
    const onSecret = options.onSecret ?? (() => undefined);
    return {
        signal,
        callUnsigned: (call) => (0,unsigned_call/* callUnsigned */.u)(unsigned, call),
        createTokens: (grant) => {
            const assertSameTenant = createTenantGuard(grant.call.route);
            const request = async () => assertSameTenant(await requestToken({ ...unsigned, grant, onSecret }));
            return new TokenCache({ clock, request });
        },
        createClient: ({ baseUrl, signal: own, ...place }) => createHttpClient({
            ...shared,
            ...(own === undefined ? {} : toEndedBy(AbortSignal.any([signal, own]), pacer)),
            ...place,
            outages,
            baseUrl: baseUrl.replace(/\/+$/, ''),
        }),
    };
}
/** A signal of our own, that hundreds of waiting calls may listen to without a warning from Node. */
function deriveSignal(signal) {
    const derived = AbortSignal.any(signal === undefined ? [] : [signal]);
    (0,external_node_events_.setMaxListeners)(0, derived);
    return derived;
}
/** The part of a client that waits, as long as this signal lets it. */
function toEndedBy(signal, pacer) {
    (0,external_node_events_.setMaxListeners)(0, signal);
    return { signal, pacer: { acquire: (order) => pacer.acquire(order, signal) } };
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ newShortBudget),
/* harmony export */   YG: () => (/* binding */ newCallProgress),
/* harmony export */   b_: () => (/* binding */ noteSent),
/* harmony export */   iQ: () => (/* binding */ runAttempts),
/* harmony export */   u6: () => (/* binding */ newRetryBudget)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49911);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15420);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69827);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50538);




function newRetryBudget() {
    return { startedAtMs: null, excusedMs: 0 };
}
/** One that is all but spent: no retry begins later than `leftMs` from now. For a call that is not worth the usual time. */
function newShortBudget({ nowMs, leftMs, }) {
    return { startedAtMs: nowMs - _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DURATION_MS */ .rG + leftMs, excusedMs: 0 };
}
function newCallProgress(facts) {
    return { ...facts, readyAtMs: 0, attempts: 0, tries: 0, limited: 0, outcomeUnknown: false };
}
/**
 * Repeats `send` as the table of faults says, and resolves with the last attempt, good or bad. Cancelling ends it before the
 * next attempt.
 */
async function runAttempts(context, work) {
    const { progress } = work;
    progress.readyAtMs = context.clock.nowMs();
    for (;;) {
        const attempt = await work.send();
        if (attempt.kind === 'held' || (attempt.kind === 'reply' && work.isAnswer(attempt)))
            return attempt;
        const decision = judge(attempt, { context, progress });
        progress.readyAtMs = context.clock.nowMs();
        switch (decision.kind) {
            case 'final':
                return attempt;
            case 'renew':
                progress.mayRenew = false;
                work.renew?.();
                break;
            case 'wait':
                if (await isCancelledWithin(decision.afterMs, context))
                    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledAttempt */ .Xn)();
                break;
            case 'repeat':
                if (await isCancelledWithin(decision.afterMs, context))
                    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledAttempt */ .Xn)();
                progress.readyAtMs = context.clock.nowMs();
                break;
            default:
                (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(decision);
        }
    }
}
/**
 * To be called right before a request leaves. The wait for it is the code's own time only when the tenant answered nobody
 * meanwhile: otherwise others were served, and the code stood in our own queue.
 */
function noteSent(progress, { clock, outage }) {
    const { budget, readyAtMs } = progress;
    const nowMs = clock.nowMs();
    progress.attempts += 1;
    if (budget.startedAtMs === null)
        budget.startedAtMs = nowMs;
    else if (outage.answeredAtMs >= readyAtMs)
        budget.excusedMs += nowMs - readyAtMs;
}
/** Takes a fault into account, and decides on it. */
function judge(attempt, { context, progress }) {
    const rule = (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findFaultRule */ .U)(attempt);
    if (rule.work === 'maybe-done')
        progress.outcomeUnknown = true;
    if (rule.next === 'wait')
        progress.limited += 1;
    if (rule.next === 'repeat')
        progress.tries += 1;
    const decision = (0,_retry_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .decideRetry */ .tE)(attempt, {
        progress: { ...progress, ...toTimes(progress.budget, context) },
        random: context.random,
    });
    context.log.debug(`${progress.route}: ${nameOf(attempt)}: ${rule.name}; ${describe(decision)}.`);
    return decision;
}
function toTimes({ startedAtMs, excusedMs }, { clock, outage }) {
    const nowMs = clock.nowMs();
    const sinceMs = startedAtMs ?? nowMs;
    return {
        elapsedMs: nowMs - sinceMs - excusedMs,
        refusedMs: nowMs - Math.max(sinceMs, outage.answeredAtMs),
    };
}
/** Lets the time pass; true, and at once, when the run is cancelled meanwhile. */
async function isCancelledWithin(ms, { clock, signal }) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
    return signal.aborted;
}
function nameOf(attempt) {
    if (attempt.kind === 'fault')
        return attempt.fault;
    return attempt.broken ? `${attempt.status} without JSON` : String(attempt.status);
}
function describe(decision) {
    if (decision.kind === 'final')
        return 'given up';
    return decision.kind === 'renew' ? 'again with a new access token' : `again in ${decision.afterMs} ms`;
}


/***/ }),

/***/ 15420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ toPaceVerdict),
/* harmony export */   MB: () => (/* binding */ toHeldAttempt),
/* harmony export */   Pl: () => (/* binding */ isProperAnswer),
/* harmony export */   Xn: () => (/* binding */ cancelledAttempt),
/* harmony export */   vm: () => (/* binding */ toAttemptReply)
/* harmony export */ });
/* harmony import */ var _errors_transport_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28433);
/* harmony import */ var _util_parse_retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3283);
/* harmony import */ var _pause_too_long_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77216);
/* harmony import */ var _tenant_silent_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57752);




function toAttemptReply(response, nowMs) {
    const json = parseJson(response.body);
    const { status, headers } = response;
    const broken = status >= 200 && status < 300 && json === undefined;
    const isEmpty = response.body === '';
    const retryAfterMs = (0,_util_parse_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .m)(headers, nowMs);
    return { kind: 'reply', status, headers, json, broken, isEmpty, retryAfterMs };
}
/** Why the pacer did not let a call leave; anything that neither cancelling nor the tenant is to blame for is thrown on. */
function toHeldAttempt(error) {
    if (error instanceof _pause_too_long_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PauseTooLongError */ .d)
        return held({ kind: 'paused', untilMs: error.untilMs });
    if (error instanceof _tenant_silent_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TenantSilentError */ .Q)
        return held({ kind: 'silent', sinceMs: error.sinceMs });
    if (error instanceof _errors_transport_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w && error.fault === 'cancelled')
        return cancelledAttempt();
    throw error;
}
/** The run was cancelled before this attempt left. */
function cancelledAttempt() {
    return held({ kind: 'cancelled' });
}
/** What an attempt that was sent tells the pacer. */
function toPaceVerdict(attempt) {
    if (attempt.kind === 'fault')
        return { kind: 'failed' };
    if (attempt.status === 429)
        return { kind: 'limited', retryAfterMs: attempt.retryAfterMs };
    return attempt.status >= 500 ? { kind: 'failed' } : { kind: 'accepted' };
}
/** Whether the tenant itself has dealt with the call: a success or a refusal in JSON, and not for the pace. */
function isProperAnswer(attempt) {
    if (attempt.kind === 'fault')
        return false;
    if (attempt.json === undefined && !isNoContent(attempt))
        return false;
    return attempt.status < 500 && attempt.status !== 429;
}
/** A success that says with its status that it has no body. */
function isNoContent({ status, isEmpty }) {
    return status === 204 && isEmpty === true;
}
function held(reason) {
    return { kind: 'held', reason };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toApiOrigin: () => (/* binding */ toApiOrigin),
/* harmony export */   toBaseUrl: () => (/* binding */ toBaseUrl)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28674);


const REGION = /^[a-z0-9-]+$/;
const HINT = 'Give an https URL without user, password, query and fragment; http is for loopback addresses only.';
/**
 * The address of the API without a slash at its end: from `base-url` where it is given, else from the region. Pure. Throws
 * an `InputError`, which never repeats the URL, since there may be a password in it.
 */
function toBaseUrl(inputs) {
    const { baseUrl } = inputs;
    if (baseUrl.kind === 'sandbox')
        throw refusal('the embedded tenant has no address');
    return baseUrl.kind === 'derived' ? fromRegion(inputs.region) : fromUrl(baseUrl.url);
}
/** Scheme, host and port of an API's address. */
function toApiOrigin(baseUrl) {
    return new URL(baseUrl).origin;
}
function fromUrl(text) {
    const url = parseUrl(text.trim());
    if (url.username !== '' || url.password !== '')
        throw refusal('it holds a user or a password');
    if (/[?#]/.test(text))
        throw refusal('it holds a query or a fragment');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refusal('it is neither https nor http');
    if (url.protocol === 'http:' && !(0,_util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname))
        throw refusal('it is not https');
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function fromRegion(region) {
    if (REGION.test(region))
        return `https://${region}.api.niceincontact.com`;
    throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The input `region` may hold small letters, digits and hyphens only.', {
        hint: 'Give the region of your tenant, for example `us`, or its `base-url`.',
    });
}
function parseUrl(text) {
    if (!URL.canParse(text))
        throw refusal('it is no absolute URL');
    return new URL(text);
}
function refusal(why) {
    return new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`The input \`base-url\` cannot be used: ${why}.`, { hint: HINT });
}


/***/ }),

/***/ 35190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CancelGrace),
/* harmony export */   R: () => (/* binding */ CANCEL_GRACE_MS)
/* harmony export */ });
/** How long a write that has begun may still take once the run is cancelled. */
const CANCEL_GRACE_MS = 5_000;
/** The time that a cancelled run leaves to what it has begun, counted from the cancel. */
class CancelGrace {
    #clock;
    #endsAtMs = null;
    constructor({ signal, clock }) {
        this.#clock = clock;
        const begin = () => {
            this.#endsAtMs = clock.nowMs() + CANCEL_GRACE_MS;
        };
        if (signal.aborted)
            begin();
        else
            signal.addEventListener('abort', begin, { once: true });
    }
    /** All of it while the run goes on, 0 once it is over. */
    leftMs() {
        if (this.#endsAtMs === null)
            return CANCEL_GRACE_MS;
        return Math.max(0, this.#endsAtMs - this.#clock.nowMs());
    }
}


/***/ }),

/***/ 84312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _errors_transport_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28433);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15420);
/* harmony import */ var _cancel_grace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35190);
/* harmony import */ var _start_cut_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48436);




/** Sends one request under a permit, and settles the permit whatever comes. */
async function exchange(options, sending) {
    const { clock, outage } = options;
    const { route, permit } = sending;
    const startedAtMs = clock.nowMs();
    try {
        const attempt = await attemptOnce(options, sending);
        if ((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .isProperAnswer */ .Pl)(attempt))
            outage.noteAnswer(clock.nowMs());
        else
            outage.noteNoAnswer(startedAtMs);
        permit.settle((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .toPaceVerdict */ .AN)(attempt));
        options.onReply({
            route,
            status: attempt.kind === 'reply' ? attempt.status : null,
            fault: attempt.kind === 'fault' ? attempt.fault : null,
            retryAfterMs: attempt.kind === 'reply' ? attempt.retryAfterMs : null,
            latencyMs: clock.nowMs() - startedAtMs,
        });
        return attempt;
    }
    finally {
        permit.settle({ kind: 'failed' });
    }
}
async function attemptOnce({ transport, clock, signal, grace }, { request, whenCancelled }) {
    const graceMs = whenCancelled === 'finish' ? grace.leftMs() : 0;
    const cutOff = (0,_start_cut_off_js__WEBPACK_IMPORTED_MODULE_2__.startCutOff)({ signal, clock, graceMs });
    try {
        return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .toAttemptReply */ .vm)(await transport({ ...request, signal: cutOff.signal }), clock.nowMs());
    }
    catch (error) {
        if (!(error instanceof _errors_transport_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w))
            throw error;
        const told = error.fault === 'cancelled' ? toGivenUp(whenCancelled) : error;
        return { kind: 'fault', error: told, fault: error.fault };
    }
    finally {
        cutOff.end();
    }
}
function toGivenUp(whenCancelled) {
    const why = whenCancelled === 'give-up'
        ? 'the run was cancelled before the reply came.'
        : `the run was cancelled, and no reply came within ${_cancel_grace_js__WEBPACK_IMPORTED_MODULE_3__/* .CANCEL_GRACE_MS */ .R / 1000} s: the tenant may have done it.`;
    return new _errors_transport_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w(why, { fault: 'cancelled' });
}


/***/ }),

/***/ 69827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findFaultRule)
/* harmony export */ });
/* unused harmony export FAULT_RULES */
/** Every fault that a call can meet, one row each; of the rows for statuses, the first that holds it is its rule. */
const FAULT_RULES = [
    { name: 'refused', on: 'connection-refused', next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
    { name: 'no-address', on: 'dns', next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
    { name: 'untrusted', on: 'tls', next: 'end', work: 'not-done', code: 'API_UNAVAILABLE' },
    { name: 'proxy-refused', on: 'proxy-refused', next: 'end', work: 'not-done', code: 'API_UNAVAILABLE' },
    {
        name: 'proxy-failed',
        on: 'proxy-unavailable',
        next: 'repeat',
        work: 'not-done',
        code: 'API_UNAVAILABLE',
    },
    { name: 'reset', on: 'reset', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
    { name: 'time-out', on: 'timeout', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
    { name: 'not-http', on: 'other', next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
    { name: 'too-large', on: 'too-large', next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
    { name: 'cut-short', on: 'cancelled', next: 'end', work: 'maybe-done', code: 'API_CANCELLED' },
    { name: 'not-json', on: 'broken', next: 'repeat', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
    { name: 'other-success', on: [200, 299], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
    { name: 'redirect', on: [300, 399], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
    { name: 'bad-request', on: [400, 400], next: 'end', work: 'not-done', code: 'API_REJECTED' },
    { name: 'unauthorized', on: [401, 401], next: 'renew', work: 'not-done', code: 'API_UNAUTHORIZED' },
    { name: 'forbidden', on: [403, 403], next: 'end', work: 'not-done', code: 'API_FORBIDDEN' },
    { name: 'not-found', on: [404, 404], next: 'end', work: 'not-done', code: 'API_NOT_FOUND' },
    { name: 'proxy-sign-in', on: [407, 407], next: 'end', work: 'not-done', code: 'API_REJECTED' },
    { name: 'request-time-out', on: [408, 408], next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
    { name: 'duplicate', on: [409, 409], next: 'end', work: 'not-done', code: 'API_DUPLICATE' },
    { name: 'other-body', on: [422, 422], next: 'end', work: 'not-done', code: 'API_IDEMPOTENCY_MISMATCH' },
    { name: 'too-early', on: [425, 425], next: 'repeat', work: 'not-done', code: 'API_UNAVAILABLE' },
    { name: 'limited', on: [429, 429], next: 'wait', work: 'not-done', code: 'API_RATE_LIMITED' },
    { name: 'other-refusal', on: [400, 499], next: 'end', work: 'not-done', code: 'API_REJECTED' },
    { name: 'server-failed', on: [500, 599], next: 'repeat', work: 'maybe-done', code: 'API_UNAVAILABLE' },
    { name: 'odd-status', on: [0, 999], next: 'end', work: 'maybe-done', code: 'API_UNEXPECTED_REPLY' },
];
/** The rule for what came of an attempt, unless that was what the call had asked for. Pure. */
function findFaultRule(result) {
    const cause = toCause(result);
    const rule = FAULT_RULES.find(({ on }) => isOn(on, cause));
    if (rule === undefined)
        throw new RangeError('No rule holds for an attempt.');
    return rule;
}
function toCause(result) {
    if (result.kind === 'fault')
        return result.fault;
    return result.broken ? 'broken' : result.status;
}
function isOn(on, cause) {
    if (typeof on === 'string' || typeof cause === 'string')
        return on === cause;
    return cause >= on[0] && cause <= on[1];
}


/***/ }),

/***/ 63009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ FAULT_WORDS),
/* harmony export */   Pc: () => (/* binding */ CREDENTIALS_HINT),
/* harmony export */   Xj: () => (/* binding */ ADDRESS_HINT),
/* harmony export */   Ye: () => (/* binding */ NO_SUCH_ROUTE),
/* harmony export */   dF: () => (/* binding */ LATER_HINT),
/* harmony export */   fu: () => (/* binding */ UNKNOWN_HINT)
/* harmony export */ });
const CREDENTIALS_HINT = 'Check the inputs `client-id` and `client-secret`, and that they belong to the tenant of `region` or `base-url`.';
const ADDRESS_HINT = 'Check `base-url` or `region`, and any proxy in between.';
const LATER_HINT = 'Run it again later: nothing is done twice.';
const UNKNOWN_HINT = 'The tenant may have done it all the same: the next run finds out.';
const PASSING_HINT = 'This usually passes by itself; nothing is done twice when it is run again.';
/** Where a call is not about one record, so that no record can be missing. */
const NO_SUCH_ROUTE = { why: 'nothing answers at this address', hint: ADDRESS_HINT };
const FAULT_WORDS = {
    refused: { why: 'the connection was refused', hint: 'Check `base-url` or `region`, and HTTPS_PROXY.' },
    'no-address': { why: 'the host has no address', hint: 'Check `base-url` or `region`, and HTTPS_PROXY.' },
    untrusted: {
        why: 'the connection cannot be trusted',
        hint: 'Give the certificate authority of your network in NODE_EXTRA_CA_CERTS.',
    },
    'proxy-refused': { why: 'the proxy opens no connection', hint: 'Check HTTPS_PROXY.' },
    'proxy-failed': { why: 'the proxy failed', hint: 'Check HTTPS_PROXY.' },
    reset: { why: 'the connection broke before the reply was complete', hint: PASSING_HINT },
    'time-out': {
        why: 'no complete reply came in time',
        hint: `Raise \`timeout\` if the tenant is slow. ${PASSING_HINT}`,
    },
    'not-http': { why: 'no valid HTTP reply came', hint: ADDRESS_HINT },
    'too-large': { why: 'the reply is larger than is accepted', hint: ADDRESS_HINT },
    'cut-short': { why: 'the run was cancelled before the reply came', hint: LATER_HINT },
    'not-json': { why: 'the reply is not JSON', hint: ADDRESS_HINT },
    'other-success': { why: 'the API has no such reply', hint: ADDRESS_HINT },
    redirect: { why: 'a redirect, which is never followed with credentials', hint: ADDRESS_HINT },
    'bad-request': {
        why: 'the tenant does not accept it',
        hint: 'Mend it in the matrix file and push again.',
        readHint: ADDRESS_HINT,
    },
    unauthorized: { why: 'a new access token was refused as well', hint: CREDENTIALS_HINT },
    forbidden: {
        why: 'it is forbidden',
        hint: 'The client needs the scopes callcodes:read and callcodes:write in this tenant.',
    },
    'not-found': {
        why: 'the tenant has no such record',
        hint: 'Plan again to see what the tenant holds.',
    },
    'proxy-sign-in': { why: 'a proxy wants credentials', hint: 'Check HTTPS_PROXY.' },
    'request-time-out': { why: 'the server did not get the whole request in time', hint: PASSING_HINT },
    duplicate: {
        why: 'the tenant has a record of this code below this parent already',
        hint: 'Plan again to see it.',
        readHint: ADDRESS_HINT,
    },
    'other-body': {
        why: 'the idempotency key was used for another body',
        hint: 'Commit any change and run again: another commit has another idempotency key.',
        readHint: ADDRESS_HINT,
    },
    'too-early': { why: 'the server would not take the call yet', hint: PASSING_HINT },
    limited: {
        why: 'the tenant has refused calls for two minutes',
        hint: `Lower \`max-rate\` or \`concurrency\`. ${LATER_HINT}`,
    },
    'other-refusal': { why: 'it was refused', hint: ADDRESS_HINT },
    'server-failed': { why: 'the server or a gateway failed', hint: PASSING_HINT },
    'odd-status': { why: 'the API has no such reply', hint: ADDRESS_HINT },
};


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forEachParallel)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70370);

/** Runs `work` on every item, at most `width` at once, in order. After the first failure no more is begun, and it is thrown. */
async function forEachParallel(items, { width, work }) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(width);
    await limit.map(items, async (item) => {
        try {
            await work(item);
        }
        catch (error) {
            limit.clearQueue();
            throw error;
        }
    });
}


/***/ }),

/***/ 77216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PauseTooLongError)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The tenant keeps asking for a pause that is longer than a run should wait. */
class PauseTooLongError extends _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    /** Epoch milliseconds. */
    untilMs;
    constructor(untilMs) {
        super('The tenant keeps asking for a pause that is too long to wait for.', { code: 'PAUSE_TOO_LONG' });
        this.untilMs = untilMs;
    }
}


/***/ }),

/***/ 72783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepeatWithheldError)
/* harmony export */ });
/** A call was not sent again, because who asked for it does not want it any more. */
class RepeatWithheldError extends Error {
    /** Requests that left before. */
    attempts;
    mayHaveTakenEffect;
    constructor(facts) {
        super('The call is not repeated.');
        this.name = 'RepeatWithheldError';
        this.attempts = facts.attempts;
        this.mayHaveTakenEffect = facts.mayHaveTakenEffect;
    }
}


/***/ }),

/***/ 42420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ toPauseMs),
/* harmony export */   Rw: () => (/* binding */ MAX_PAUSE_MS)
/* harmony export */ });
/* unused harmony export PROBE_PAUSE_MS */
/** A pause that the tenant asks for is obeyed up to this long: the time that one code may take in all. */
const MAX_PAUSE_MS = 120_000;
/** After a longer (absurd, or quota of the day) pause was asked for, the tenant is tried again after this time. */
const PROBE_PAUSE_MS = 10_000;
/** What is done about a pause that was asked for: the pause itself, or a shorter one when it is out of all proportion. */
function toPauseMs(retryAfterMs) {
    return retryAfterMs > MAX_PAUSE_MS ? PROBE_PAUSE_MS : retryAfterMs;
}


/***/ }),

/***/ 50538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   rG: () => (/* binding */ MAX_DURATION_MS),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony exports BACKOFF_BASE_MS, BACKOFF_CAP_MS */
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _fault_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69827);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42420);



/** Tries of one call, the first included; replies with 429 are not counted. What a code needs besides, such as reading it, has tries of its own. */
const MAX_TRIES = 5;
/** No retry begins later than this: by the code's own time, and after 429s by the time that the tenant has let nothing through. */
const MAX_DURATION_MS = 120_000;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 16_000;
const FINAL = { kind: 'final' };
/**
 * Whether and when an attempt that met a fault is repeated, as the table of faults says. Pure; `random` gives numbers in
 * [0, 1).
 */
function decideRetry(result, context) {
    const { progress } = context;
    const { next } = (0,_fault_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .findFaultRule */ .U)(result);
    switch (next) {
        case 'end':
            return FINAL;
        case 'renew':
            return progress.mayRenew ? { kind: 'renew' } : FINAL;
        case 'wait':
            return waitAgain(result, context);
        case 'repeat':
            if (progress.tries >= MAX_TRIES)
                return FINAL;
            return inTime(progress.elapsedMs, { kind: next, afterMs: toRepeatPauseMs(result, context) });
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(next);
    }
}
/** Exponential with full jitter; `count` from 1. */
function toBackoffMs(count, random) {
    const ceilingMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
    return Math.floor(random() * ceilingMs);
}
function inTime(elapsedMs, decision) {
    return elapsedMs + decision.afterMs > MAX_DURATION_MS ? FINAL : decision;
}
/**
 * As long as the tenant asks for, begun within the two minutes; a time that is over already says as little as none. So a code
 * is only given up when it is true that the tenant has let nothing through for two minutes.
 */
function waitAgain(result, { progress, random }) {
    const askedMs = toAskedMs(result);
    if (askedMs === 0)
        return inTime(progress.refusedMs, { kind: 'wait', afterMs: toBackoffMs(progress.limited, random) });
    return progress.refusedMs < MAX_DURATION_MS ? { kind: 'wait', afterMs: askedMs } : FINAL;
}
/** A 503 that names a time is waited for where the backoff alone would be shorter. */
function toRepeatPauseMs(result, { progress, random }) {
    return Math.max(toAskedMs(result), toBackoffMs(progress.tries, random));
}
function toAskedMs(result) {
    return result.kind === 'reply' && result.retryAfterMs !== null ? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_2__/* .toPauseMs */ .M2)(result.retryAfterMs) : 0;
}


/***/ }),

/***/ 48436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCutOff: () => (/* binding */ startCutOff)
/* harmony export */ });
/** When a call that is about to leave is given up: so long after the run was cancelled, and not before. */
function startCutOff({ signal, clock, graceMs }) {
    if (graceMs <= 0)
        return { signal, end: () => undefined };
    const cut = new AbortController();
    let over = null;
    const begin = () => {
        over = new AbortController();
        // A sleep that is ended early rejects: the call has come to its end by itself then.
        clock.sleep(graceMs, over.signal).then(() => cut.abort(), () => undefined);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    const end = () => {
        signal.removeEventListener('abort', begin);
        over?.abort();
    };
    return { signal: cut.signal, end };
}


/***/ }),

/***/ 57752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TenantSilentError)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The tenant has let no call through for long, so that no more are sent. */
class TenantSilentError extends _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    /** Epoch milliseconds. */
    sinceMs;
    constructor(sinceMs) {
        super('The tenant has let no call through for too long.', { code: 'TENANT_SILENT' });
        this.sinceMs = sinceMs;
    }
}


/***/ }),

/***/ 47570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ toApiError),
  t: () => (/* binding */ toUnexpectedReply)
});

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/cxone/fault-rules.js
var fault_rules = __webpack_require__(69827);
// EXTERNAL MODULE: ./lib/cxone/fault-words.js
var fault_words = __webpack_require__(63009);
;// CONCATENATED MODULE: ./lib/cxone/server-error.js

/** What the contract's error codes mean, in our words: a server's own words are never repeated. Null: what the status says. */
const EXPLANATIONS = {
    INVALID_BODY: 'the tenant could not read the record',
    MISSING_FIELD: 'the tenant misses a field',
    INVALID_CODE: 'the tenant does not accept this code',
    INVALID_TYPE: 'the tenant does not accept this type',
    INVALID_FIELD: 'the tenant does not accept a field of the record',
    INVALID_PARENT: 'the tenant does not accept this parent',
    UNKNOWN_PARENT: 'the tenant does not know the parent',
    MAX_DEPTH: 'the hierarchy would be deeper than three levels',
    INVALID_PAGE: 'the tenant does not accept this page or page size',
    INVALID_FILTER: 'the tenant does not accept this filter',
    UNAUTHORIZED: null,
    FORBIDDEN: 'these credentials lack the scope, or belong to another tenant',
    NOT_FOUND: null,
    DUPLICATE: 'the tenant has a record of this code below this parent already',
    IDEMPOTENCY_MISMATCH: 'this idempotency key was used for another body before',
    RATE_LIMITED: null,
};
const FIELDS = new Set([
    'id',
    'name',
    'code',
    'type',
    'parentCallCodeId',
    'category',
    'isActive',
    'page',
    'pageSize',
    'filter',
    'Idempotency-Key',
]);
/** Null unless the body has the contract's form and a documented code. Pure. */
function parseServerError(json) {
    const error = (0,is_record/* isRecord */.u)(json) ? json['error'] : null;
    if (!(0,is_record/* isRecord */.u)(error))
        return null;
    const { code, field } = error;
    if (!isDocumented(code))
        return null;
    const isKnownField = typeof field === 'string' && FIELDS.has(field);
    return { serverCode: code, field: isKnownField ? field : null, explanation: EXPLANATIONS[code] };
}
function isDocumented(code) {
    return typeof code === 'string' && Object.hasOwn(EXPLANATIONS, code);
}

;// CONCATENATED MODULE: ./lib/cxone/to-api-error.js






/** The error of a call whose last attempt is final and not what was wanted. Pure. */
function toApiError(attempt, facts) {
    switch (attempt.kind) {
        case 'held':
            return fromHeld(attempt, facts);
        case 'fault':
            return fromFault(attempt, facts);
        case 'reply':
            return fromReply(attempt, facts);
        default:
            return (0,assert_never/* assertNever */.x)(attempt);
    }
}
/** A reply that arrived whole and is not of the contract's form; `problem` is in our words, without its content. */
function toUnexpectedReply(problem, facts) {
    return new api_error/* ApiError */.h(toMessage(`${facts.status}, ${problem}`, facts), {
        ...facts,
        code: 'API_UNEXPECTED_REPLY',
        hint: withDoubt(fault_words/* ADDRESS_HINT */.Xj, facts),
    });
}
function fromHeld({ reason }, facts) {
    const untried = reason.kind !== 'cancelled' && facts.attempts === 0;
    const { code, why } = toHeldMeaning(reason);
    const message = untried ? `Not sent: ${why}.` : toMessage(why, facts);
    const hint = withDoubt(fault_words/* LATER_HINT */.dF, facts);
    return new api_error/* ApiError */.h(message, { ...facts, code, status: null, untried, hint });
}
function toHeldMeaning(reason) {
    switch (reason.kind) {
        case 'cancelled':
            return { code: 'API_CANCELLED', why: 'the run was cancelled before the next request left' };
        case 'paused': {
            const why = `the tenant wants no calls before ${toIsoTime(reason.untilMs)}`;
            return { code: 'API_RATE_LIMITED', why };
        }
        case 'silent': {
            const why = `the tenant has let no call through since ${toIsoTime(reason.sinceMs)}`;
            return { code: 'API_SILENT', why };
        }
        default:
            return (0,assert_never/* assertNever */.x)(reason);
    }
}
function fromFault(attempt, facts) {
    const { name, code } = (0,fault_rules/* findFaultRule */.U)(attempt);
    const { error } = attempt;
    const hint = withDoubt(error.hint ?? fault_words/* FAULT_WORDS */.FI[name].hint, facts);
    // The route says already which method it was.
    const why = error.message.replace(/^(?:GET|POST|PUT) /, '');
    return new api_error/* ApiError */.h(toMessage(why, facts), { ...facts, code, status: null, hint, cause: error });
}
function fromReply(reply, facts) {
    const { status } = reply;
    const { name, code } = (0,fault_rules/* findFaultRule */.U)(reply);
    const isAboutRecord = facts.route.endsWith('/{id}');
    const own = facts.dialect?.words[name];
    const known = own ?? fault_words/* FAULT_WORDS */.FI[name];
    const words = name === 'not-found' && !isAboutRecord ? fault_words/* NO_SUCH_ROUTE */.Ye : known;
    const server = facts.dialect === undefined ? parseServerError(reply.json) : null;
    const quoted = facts.dialect?.describe(reply) ?? null;
    const plain = quoted === null ? `${words.why}${toOrigin(reply)}` : `${words.why}: "${quoted}"`;
    const said = server === null ? plain : toServerWords(server, words);
    return new api_error/* ApiError */.h(toMessage(`${status}, ${said}`, facts), {
        ...facts,
        code: own?.code ?? code,
        status,
        hint: withDoubt(facts.requestId === null ? (words.readHint ?? words.hint) : words.hint, facts),
        ...(server === null ? {} : { serverCode: server.serverCode }),
        ...(server?.field == null ? {} : { field: server.field }),
    });
}
function toServerWords({ serverCode, field, explanation }, { why }) {
    return `${serverCode}${field === null ? '' : ` (${field})`}, ${explanation ?? why}`;
}
/** A refusal that is not in JSON is hardly the tenant's own. */
function toOrigin({ status, json }) {
    const isForeign = status >= 400 && status < 500 && !(0,is_record/* isRecord */.u)(json);
    return isForeign ? '; the reply is not JSON, so that a proxy or gateway may have sent it' : '';
}
function withDoubt(hint, { mayHaveTakenEffect }) {
    return mayHaveTakenEffect ? `${hint} ${fault_words/* UNKNOWN_HINT */.fu}` : hint;
}
function toMessage(why, facts) {
    const tries = facts.attempts > 1 ? ` after ${facts.attempts} attempts` : '';
    return `${facts.route} failed${tries}: ${why}${why.endsWith('.') ? '' : '.'}`;
}
function toIsoTime(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? 'a very distant time' : date.toISOString();
}


/***/ }),

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseTenantIdentity)
/* harmony export */ });
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13658);

/**
 * Who a token says it is for. The signature is not checked and the answer is only good for refusing a tenant, never for
 * trusting one; anything but a JWT with `tenantId` or `icBUId` tells nothing.
 */
function parseTenantIdentity(accessToken) {
    const claims = parseClaims(accessToken);
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(claims))
        return { tenantId: null };
    const { tenantId, icBUId } = claims;
    const unit = typeof icBUId === 'number' ? String(icBUId) : icBUId;
    return {
        tenantId: typeof tenantId === 'string' && tenantId !== '' ? tenantId : null,
        ...(typeof unit === 'string' && unit !== '' ? { businessUnitId: unit } : {}),
    };
}
function parseClaims(accessToken) {
    const parts = accessToken.split('.');
    const payload = parts[1];
    if (parts.length !== 3 || payload === undefined || !/^[A-Za-z0-9_-]+=*$/.test(payload))
        return null;
    try {
        return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 75403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ FORM_TYPE)
/* harmony export */ });
const FORM_TYPE = 'application/x-www-form-urlencoded';


/***/ }),

/***/ 83707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isGranted),
/* harmony export */   u: () => (/* binding */ callUnsigned)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15420);
/* harmony import */ var _attempt_loop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50139);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84312);



/** Sends it at the tenant's pace, before all that waits, and repeats it like any call. */
async function callUnsigned(options, call) {
    const { route } = call;
    const progress = (0,_attempt_loop_js__WEBPACK_IMPORTED_MODULE_1__/* .newCallProgress */ .YG)({ route, budget: (0,_attempt_loop_js__WEBPACK_IMPORTED_MODULE_1__/* .newRetryBudget */ .u6)(), mayRenew: false });
    const attempt = await (0,_attempt_loop_js__WEBPACK_IMPORTED_MODULE_1__/* .runAttempts */ .iQ)(options, {
        progress,
        send: () => sendOnce(options, { call, progress }),
        isAnswer: isGranted,
    });
    const facts = { route, attempts: progress.attempts, requestId: null, mayHaveTakenEffect: false };
    return { attempt, facts };
}
/** A success in JSON. */
function isGranted(attempt) {
    return attempt.kind === 'reply' && attempt.status === 200 && !attempt.broken;
}
async function sendOnce(options, { call, progress }) {
    const permit = await options.pacer.acquire('first').catch(_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .toHeldAttempt */ .MB);
    if ('kind' in permit)
        return permit;
    (0,_attempt_loop_js__WEBPACK_IMPORTED_MODULE_1__/* .noteSent */ .b_)(progress, options);
    const { method, url, body, headers, route } = call;
    const request = {
        method,
        url,
        headers: { accept: 'application/json', ...headers, 'user-agent': options.userAgent },
        body,
        timeoutMs: options.timeoutMs,
    };
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(options, { route, permit, request, whenCancelled: 'give-up' });
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
    untried;
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
        this.untried = facts.untried ?? false;
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

/***/ 24999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toTenantMark)
/* harmony export */ });
/** What tells this tenant from others: its id, else its business unit; null when the sign-in tells neither. */
function toTenantMark({ tenantId, businessUnitId }) {
    return tenantId ?? (businessUnitId === undefined ? null : `icBUId ${businessUnitId}`);
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** Several, where a proxy has put two headers into one. */
const SECONDS = /^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*$/;
/** IMF-fixdate and RFC 850 date, and asctime, which leaves out that it is GMT. https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .* GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for, at least 0 and the longest of several; null when there is none or it says
 * nothing. A date counts from the reply's own `Date` where there is one, so that a clock that goes wrong on either side does
 * no harm. Pure.
 */
function parseRetryAfter(headers, nowMs) {
    const value = headers['retry-after']?.trim() ?? '';
    if (SECONDS.test(value))
        return Math.max(0, ...value.split(',').map((seconds) => Math.ceil(Number(seconds) * 1000)));
    const untilMs = parseHttpDate(value);
    if (untilMs === null)
        return null;
    return Math.max(0, untilMs - (parseHttpDate(headers['date'] ?? '') ?? nowMs));
}
function parseHttpDate(value) {
    const text = value.trim();
    const isAsctime = ASCTIME.test(text);
    if (!isAsctime && !HTTP_DATE.test(text))
        return null;
    const ms = Date.parse(isAsctime ? `${text} GMT` : text);
    return Number.isNaN(ms) ? null : ms;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

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


/***/ })

};
