export const id = 7253;
export const ids = [7253];
export const modules = {

/***/ 89634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHelp: () => (/* binding */ renderHelp)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/inputs/cli-commands.js + 1 modules
var cli_commands = __webpack_require__(78050);
;// CONCATENATED MODULE: ./lib/inputs/describe-input.js
/** The default in words: Markdown, empty when there is none. */
function describeDefault({ default: fallback, derivedDefault }) {
    if (derivedDefault !== undefined)
        return derivedDefault;
    return fallback
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `\`${line}\``)
        .join(', ');
}
/** The description for a terminal: without Markdown, with the values, the default and the environment variable. */
function describeOption(input) {
    const fallback = input.name === 'github-token' ? '' : describeDefault(input);
    const facts = [
        ...(input.values === undefined ? [] : [`one of ${input.values.join(', ')}`]),
        ...(fallback === '' ? [] : [`default: ${fallback}`]),
        ...(input.env === undefined ? [] : [`env: ${input.env}`]),
    ];
    const text = facts.length === 0 ? input.description : `${input.description} (${facts.join('; ')})`;
    return text.replaceAll('`', '');
}

// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __webpack_require__(59988);
;// CONCATENATED MODULE: ./lib/inputs/render-argument.js
/** The file or files that follow the words, as help and reference show them; nothing for a command without. */
function renderArgument({ argument, argumentRepeats }) {
    if (argument === null)
        return '';
    return argumentRepeats === true ? `<${argument}...>` : `<${argument}>`;
}

;// CONCATENATED MODULE: ./lib/inputs/render-help.js





const SECRETS_NOTE = 'Secrets belong into the environment or a .env file: other people on the machine can read the options of a process.';
const EXIT_CODES = 'Exit code: 0 done, 1 not done or wrong, 130 and 143 cancelled.';
/** Help of the command, or group of commands, that `words` name; of the program without any. */
function renderHelp(words, facts) {
    const written = [];
    const program = buildProgram({ ...facts, write: (text) => written.push(text) });
    let command = program;
    for (const word of words)
        command = command.commands.find((child) => child.name() === word) ?? command;
    command.outputHelp();
    return written.join('');
}
function buildProgram({ version, columns, write }) {
    const program = new esm/* Command */.uB('cxone-callcodes')
        .description('Keeps the call codes of NICE CXone as code: plan, review, apply, audit.')
        .version(version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .configureOutput({ writeOut: write, getOutHelpWidth: () => columns })
        .addHelpText('after', `\n${EXIT_CODES}`);
    for (const definition of cli_commands/* CLI_COMMANDS */.I)
        addCommand(program, definition);
    return program;
}
function addCommand(program, definition) {
    const [first, second] = definition.words;
    const parent = second === undefined ? program : groupCommand(program, first);
    const command = parent.command(second ?? first).description(definition.summary);
    if (definition.argument !== null)
        command.argument(renderArgument(definition));
    for (const option of definition.options)
        command.addOption(toOption(option));
    addInputOptions(command, definition);
    const notes = takesSecrets(definition) ? `\n${SECRETS_NOTE}\n${EXIT_CODES}` : `\n${EXIT_CODES}`;
    const examples = definition.examples.map((line) => `  ${line}`).join('\n');
    command.addHelpText('after', `\nExamples:\n${examples}\n${notes}`);
}
function groupCommand(program, name) {
    return (program.commands.find((command) => command.name() === name) ??
        program.command(name).description(cli_commands/* GROUP_SUMMARIES */.$[name] ?? ''));
}
function addInputOptions(command, { takesInputs, inputs }) {
    for (const input of input_table/* INPUTS */.mc) {
        if (!takesInputs && inputs?.includes(input.name) !== true)
            continue;
        const option = new esm/* Option */.c$(`--${input.name} <${input.placeholder}>`, describeOption(input));
        command.addOption(option.helpGroup(`${input.group}:`).hideHelp(input.name === 'command'));
    }
}
function toOption({ name, placeholder, description, values }) {
    const known = values === undefined ? '' : ` (one of ${values.join(', ')})`;
    const flags = placeholder === null ? `--${name}` : `--${name} <${placeholder}>`;
    return new esm/* Option */.c$(flags, `${description}${known}`);
}
function takesSecrets({ takesInputs, inputs }) {
    return takesInputs || input_table/* INPUTS */.mc.some(({ name, secret }) => secret === true && inputs?.includes(name) === true);
}


/***/ })

};
