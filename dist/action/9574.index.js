export const id = 9574;
export const ids = [9574];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _to_text_colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75466);

/** Puts the findings on standard output, in the format that was asked for. */
async function printFindings({ environment, format }, { loaded, findings }) {
    environment.print(environment.redactor.redact(await render()));
    async function render() {
        switch (format) {
            case 'text':
                return findings.length === 0 ? '' : renderText();
            case 'json':
                return (await __webpack_require__.e(/* import() */ 2590).then(__webpack_require__.bind(__webpack_require__, 92590))).renderFindingsJson(findings);
            case 'sarif': {
                const { renderFindingsSarif } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 79040));
                return renderFindingsSarif(findings, { version: environment.version });
            }
            case 'markdown':
                return (await Promise.all(/* import() */[__webpack_require__.e(4365), __webpack_require__.e(5589)]).then(__webpack_require__.bind(__webpack_require__, 73277))).renderFindingsMarkdown(findings);
        }
    }
    async function renderText() {
        const { renderFindingsText } = await __webpack_require__.e(/* import() */ 5195).then(__webpack_require__.bind(__webpack_require__, 75195));
        const colors = (0,_to_text_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .toTextColors */ .h)(environment.colours);
        return renderFindingsText(findings, { texts: loaded.texts, colors });
    }
}


/***/ }),

/***/ 76122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ publishAnnotations)
/* harmony export */ });
/** Shows findings beside their lines on GitHub; elsewhere, or when it is switched off, does nothing. */
async function publishAnnotations({ environment, settings }, findings) {
    if (environment.surface !== 'action' || !settings.annotations || findings.length === 0)
        return;
    const { toAnnotations } = await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 60714));
    const { emitAnnotations } = await __webpack_require__.e(/* import() */ 2591).then(__webpack_require__.bind(__webpack_require__, 12591));
    await emitAnnotations(toAnnotations(findings));
}


/***/ }),

/***/ 99574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _report_format_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82511);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4660);
/* harmony import */ var _publish_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76122);
/* harmony import */ var _read_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44262);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32141);





/** `validate`: the findings of the files; needs neither credentials nor network. */
async function runValidate(run) {
    const loaded = await (0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .readMatrix */ .y)(run);
    const { findings } = loaded;
    await (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .printFindings */ .c)(run, { loaded, findings });
    await (0,_publish_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAnnotations */ .c)(run, findings);
    await summarize(run, findings);
    run.environment.log.info(`Checked ${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(loaded.matrix.codes.length, 'call code')} in ${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(loaded.files.length, 'file')}.`);
    return {
        ..._run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_RESULT */ .Q,
        command: 'validate',
        target: run.settings.target,
        outcome: (0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(findings) ? 'invalid' : 'validated',
        findings,
    };
}
async function summarize({ environment, settings }, findings) {
    if (environment.surface !== 'action' || !settings.summary)
        return;
    const { renderFindingsMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(4365), __webpack_require__.e(5589)]).then(__webpack_require__.bind(__webpack_require__, 73277));
    const { writeSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19813));
    await writeSummary(environment.redactor.redact(renderFindingsMarkdown(findings)), environment.env);
}


/***/ }),

/***/ 75466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toTextColors)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** Colours of the terminal, or none. */
function toTextColors(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}


/***/ })

};
