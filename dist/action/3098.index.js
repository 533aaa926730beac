export const id = 3098;
export const ids = [3098];
export const modules = {

/***/ 60449:
/***/ ((__unused_webpack_module, exports) => {

// Compiled from schema/matrix.schema.json by scripts/compile-schemas.ts; do not edit.

exports.mv = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["category"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"category":{"$ref":"#/definitions/ownedCategory"},"wasCategory":{"type":["string","number","boolean","null","array"],"items":{"$ref":"#/definitions/categoryText"}},"codes":{"type":["array","null"]}},"definitions":{"scalar":{"type":["string","number","boolean","null"]},"categoryText":{"type":["string","number","boolean","null"]},"ownedCategory":{"allOf":[{"$ref":"#/definitions/categoryText"}]},"code":{"type":["string","number","boolean","null"]},"name":{"type":["string","number","boolean","null"]},"type":{"enum":["SUCCESS","FAILURE","NEUTRAL"]},"category":{"allOf":[{"$ref":"#/definitions/categoryText"}]},"parent":{"allOf":[{"$ref":"#/definitions/scalar"}]},"parentCallCodeId":{"type":["string","number","boolean","null"]},"active":{"type":"boolean"},"was":{"allOf":[{"$ref":"#/definitions/scalar"}]},"classification":{"type":["string","number","boolean","null"]},"children":{"type":["array","null"]},"callCode":{"type":"object","required":["code","name","type"],"additionalProperties":false,"dependencies":{"parent":{"properties":{"parentCallCodeId":{"not":{}}}}},"properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"type":{"$ref":"#/definitions/type"},"category":{"$ref":"#/definitions/category"},"parent":{"$ref":"#/definitions/parent"},"parentCallCodeId":{"$ref":"#/definitions/parentCallCodeId"},"active":{"$ref":"#/definitions/active"},"was":{"$ref":"#/definitions/was"},"classification":{"$ref":"#/definitions/classification"},"children":{"$ref":"#/definitions/children"}}},"nestedCode":{"type":"object","required":["code","name","type"],"additionalProperties":false,"properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"type":{"$ref":"#/definitions/type"},"category":{"$ref":"#/definitions/category"},"parent":{"not":{}},"parentCallCodeId":{"not":{}},"active":{"$ref":"#/definitions/active"},"was":{"$ref":"#/definitions/was"},"classification":{"$ref":"#/definitions/classification"},"children":{"$ref":"#/definitions/children"}}}}};
const schema13 = {"type":["string","number","boolean","null"]};
const schema12 = {"allOf":[{"$ref":"#/definitions/categoryText"}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/definitions/categoryText/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "category")) || (key0 === "wasCategory")) || (key0 === "codes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.category !== undefined){
if(!(validate11(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.wasCategory !== undefined){
let data2 = data.wasCategory;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)) && (!(Array.isArray(data2)))){
const err3 = {instancePath:instancePath+"/wasCategory",schemaPath:"#/properties/wasCategory/type",keyword:"type",params:{type: schema11.properties.wasCategory.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/wasCategory/" + i0,schemaPath:"#/definitions/categoryText/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.codes !== undefined){
let data4 = data.codes;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: schema11.properties.codes.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.yD = validate13;
const schema15 = {"type":"object","required":["code","name","type"],"additionalProperties":false,"dependencies":{"parent":{"properties":{"parentCallCodeId":{"not":{}}}}},"properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"type":{"$ref":"#/definitions/type"},"category":{"$ref":"#/definitions/category"},"parent":{"$ref":"#/definitions/parent"},"parentCallCodeId":{"$ref":"#/definitions/parentCallCodeId"},"active":{"$ref":"#/definitions/active"},"was":{"$ref":"#/definitions/was"},"classification":{"$ref":"#/definitions/classification"},"children":{"$ref":"#/definitions/children"}}};
const schema16 = {"type":["string","number","boolean","null"]};
const schema17 = {"type":["string","number","boolean","null"]};
const schema18 = {"enum":["SUCCESS","FAILURE","NEUTRAL"]};
const schema23 = {"type":["string","number","boolean","null"]};
const schema24 = {"type":"boolean"};
const schema27 = {"type":["string","number","boolean","null"]};
const schema28 = {"type":["array","null"]};
const func2 = Object.prototype.hasOwnProperty;
const schema19 = {"allOf":[{"$ref":"#/definitions/categoryText"}]};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/definitions/categoryText/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema21 = {"allOf":[{"$ref":"#/definitions/scalar"}]};
const schema22 = {"type":["string","number","boolean","null"]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema25 = {"allOf":[{"$ref":"#/definitions/scalar"}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parentCallCodeId !== undefined){
const err4 = {instancePath:instancePath+"/parentCallCodeId",schemaPath:"#/dependencies/parent/properties/parentCallCodeId/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.code !== undefined){
let data1 = data.code;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "SUCCESS") || (data3 === "FAILURE")) || (data3 === "NEUTRAL"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/type/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.category !== undefined){
if(!(validate14(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
if(!(validate16(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.parentCallCodeId !== undefined){
let data6 = data.parentCallCodeId;
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/parentCallCodeId",schemaPath:"#/definitions/parentCallCodeId/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err9 = {instancePath:instancePath+"/active",schemaPath:"#/definitions/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.was !== undefined){
if(!(validate18(data.was, {instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.classification !== undefined){
let data9 = data.classification;
if((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/classification",schemaPath:"#/definitions/classification/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.children !== undefined){
let data10 = data.children;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err11 = {instancePath:instancePath+"/children",schemaPath:"#/definitions/children/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.bT = validate20;
const schema29 = {"type":"object","required":["code","name","type"],"additionalProperties":false,"properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"type":{"$ref":"#/definitions/type"},"category":{"$ref":"#/definitions/category"},"parent":{"not":{}},"parentCallCodeId":{"not":{}},"active":{"$ref":"#/definitions/active"},"was":{"$ref":"#/definitions/was"},"classification":{"$ref":"#/definitions/classification"},"children":{"$ref":"#/definitions/children"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!(((data2 === "SUCCESS") || (data2 === "FAILURE")) || (data2 === "NEUTRAL"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/type/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.category !== undefined){
if(!(validate14(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.parentCallCodeId !== undefined){
const err8 = {instancePath:instancePath+"/parentCallCodeId",schemaPath:"#/properties/parentCallCodeId/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err9 = {instancePath:instancePath+"/active",schemaPath:"#/definitions/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.was !== undefined){
if(!(validate18(data.was, {instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.classification !== undefined){
let data8 = data.classification;
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/classification",schemaPath:"#/definitions/classification/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.children !== undefined){
let data9 = data.children;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/children",schemaPath:"#/definitions/children/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 63098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ hasErrors),
  y: () => (/* binding */ readMatrix)
});

// EXTERNAL MODULE: ./lib/matrix/limit-findings.js
var limit_findings = __webpack_require__(74577);
// EXTERNAL MODULE: ./lib/matrix/load-matrix-files.js
var load_matrix_files = __webpack_require__(37245);
// EXTERNAL MODULE: ./lib/matrix/parse-matrix-files.js + 25 modules
var parse_matrix_files = __webpack_require__(91517);
;// CONCATENATED MODULE: ./lib/matrix/load-matrix.js



/**
 * Reads and checks every file that the globs match. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
async function loadMatrix(options) {
    const { files, names, findings } = await (0,load_matrix_files/* loadMatrixFiles */.z)(options);
    const parsed = await (0,parse_matrix_files/* parseMatrixFiles */.w)(files);
    return { ...parsed, findings: (0,limit_findings.limitFindings)([...findings, ...parsed.findings]), files: names };
}

// EXTERNAL MODULE: ./lib/model/by-finding-place.js
var by_finding_place = __webpack_require__(49410);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/commands/assert-no-secrets.js

/**
 * Throws an `InputError` when a secret of the run stands in a matrix file. It can be neither taken out of what the files want
 * nor shown in a plan, and whoever can read the file knows it already.
 */
function assertNoSecrets({ files, texts, matrix }, redactor) {
    if (files.some((file) => redactor.finds(file)))
        throw secretIn('the name of a matrix file');
    for (const [file, text] of texts) {
        if (!redactor.finds(text))
            continue;
        const line = text.split(/\r\n|\n|\r/).findIndex((candidate) => redactor.finds(candidate)) + 1;
        throw secretIn(line === 0 ? file : `${file}:${line}`);
    }
    // One that is spread over several lines of a file comes to light when it is read.
    for (const { path, name, category, was, classification, place } of matrix.codes) {
        if (redactor.finds([path, name, category, was, classification].join('\n')))
            throw secretIn(`${place.file}:${place.line}`);
    }
}
function secretIn(where) {
    return new input_error/* InputError */.d(`Reading the matrix failed: ${where}: a secret of this run stands there.`, {
        hint: 'Take it out and give the secret a new value: whoever can read the repository knows it.',
    });
}

;// CONCATENATED MODULE: ./lib/commands/read-matrix.js



/** Reads the matrix files of the run. @throws InputError when a secret stands in one of them. */
async function readMatrix({ settings, context, environment }) {
    const loaded = await loadMatrix({
        workspace: context.workspace,
        globs: settings.matrix,
        globsGiven: settings.matrixGiven,
    });
    assertNoSecrets(loaded, environment.redactor);
    if (settings.api !== 'dispositions')
        return loaded;
    const { limitFindings } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74577));
    const faults = await findNameFaults(settings, loaded);
    return { ...loaded, findings: limitFindings([...loaded.findings, ...faults].sort(by_finding_place/* byFindingPlace */.G)) };
}
/** Names that the flat list cannot have: no tenant is needed to tell, so that `validate` and runs without secrets tell them too. */
async function findNameFaults({ dispositionName }, { matrix }) {
    const { findCodeFaults } = await __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 35103));
    const { toCodeFinding } = await __webpack_require__.e(/* import() */ 5723).then(__webpack_require__.bind(__webpack_require__, 85723));
    const faults = findCodeFaults(matrix.codes, { template: dispositionName, classifications: null });
    return faults.map(({ code, ...found }) => toCodeFinding(code, found).finding);
}
function hasErrors(findings) {
    return findings.some((finding) => finding.severity === 'error');
}


/***/ }),

/***/ 62258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isAmbiguousScalar)
/* harmony export */ });
/** Unquoted words that YAML 1.1 or 1.2 tools take for a null or a boolean. https://yaml.org/type/bool.html */
const WORDS = /^(?:~|null|y|n|yes|no|on|off|true|false)$/i;
/** Numbers of YAML 1.2 (core schema) and YAML 1.1. https://yaml.org/type/int.html https://yaml.org/type/float.html */
const NUMBERS = [
    /^[-+]?[0-9]+$/,
    /^0o[0-7]+$/,
    /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,
    /^[-+]?0b[01_]+$/,
    /^[-+]?0x[0-9a-fA-F_]+$/,
    /^[-+]?[0-9][0-9_]*$/,
    /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
    /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_.]*(?:e[-+][0-9]+)?$/i,
    /^[-+]?\.inf$/i,
    /^\.nan$/i,
];
/** True for text that some YAML tool reads as number, boolean or null unless it is quoted. */
function isAmbiguousScalar(text) {
    return WORDS.test(text) || NUMBERS.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 58824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tooLarge),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88497);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29578);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50622);



/** UTF-8 bytes to text without a byte order mark, or a finding at the first byte that is no UTF-8. */
function decodeText(file) {
    const { bytes } = file;
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ)
        return unreadable(new _source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(file.file, ''), 0, tooLarge(bytes.length));
    if (isUtf16(bytes))
        return unreadable(new _source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(file.file, ''), 0, UTF_16);
    // Like TextDecoder that keeps the byte order mark, but without loading it.
    const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
    const source = new _source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(file.file, text);
    const bad = firstBadOffset(decoded, bytes);
    if (bad !== null)
        return unreadable(source, bad - (decoded.length - text.length), NOT_UTF_8);
    const nul = text.indexOf('\0');
    if (nul !== -1)
        return unreadable(source, nul, NUL);
    return { kind: 'text', source };
}
/** Message for a file of `size` bytes that is over the limit. */
function tooLarge(size) {
    return `The file has ${size} bytes, more than the limit of ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ} (5 MiB). Split it into several files.`;
}
const UTF_16 = 'The file is encoded as UTF-16, not as UTF-8. Save it as UTF-8.';
const NOT_UTF_8 = 'The file is not UTF-8: the bytes here are no character. Save it as UTF-8.';
const NUL = 'The file holds a NUL character, which no text has. Remove it, or check that this is a text file.';
function unreadable(source, offset, message) {
    return {
        kind: 'unreadable',
        text: source.text,
        finding: (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxFinding */ .p)(source.placeOfCharacter(offset), message),
    };
}
function isUtf16(bytes) {
    const [first, second, third, fourth] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    if (bytes.length < 4)
        return false;
    const highZero = first === 0 && second !== 0 && third === 0 && fourth !== 0;
    const lowZero = first !== 0 && second === 0 && third !== 0 && fourth === 0;
    return highZero || lowZero;
}
/** Offset in `decoded` of the first replacement character that the bytes do not spell out, or null. */
function firstBadOffset(decoded, bytes) {
    if (!decoded.includes('\uFFFD'))
        return null;
    const again = Buffer.from(decoded, 'utf8');
    const mismatch = again.findIndex((byte, index) => byte !== bytes[index]);
    if (mismatch === -1)
        return again.length === bytes.length ? null : decoded.length;
    let byteOffset = 0;
    let offset = 0;
    for (const character of decoded) {
        byteOffset += utf8Length(character);
        if (byteOffset > mismatch)
            return offset;
        offset += character.length;
    }
    return offset;
}
function utf8Length(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80)
        return 1;
    if (point < 0x800)
        return 2;
    return point < 0x10000 ? 3 : 4;
}


/***/ }),

/***/ 14874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** True when `path` is `root` or below it; both absolute and without links. */
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 74577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   limitFindings: () => (/* binding */ limitFindings)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88497);
/* harmony import */ var _sort_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83028);


/** Sorted; at most 100,000, errors before warnings, the last of which tells how many are left out. */
function limitFindings(findings) {
    const sorted = (0,_sort_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .T)(findings);
    const left = sorted.length - _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt;
    if (left <= 0)
        return sorted;
    const isError = (finding) => finding.severity === 'error';
    const errors = sorted.filter(isError).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt);
    const warnings = sorted.filter((finding) => !isError(finding)).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt - errors.length);
    const kept = (0,_sort_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .T)([...errors, ...warnings]);
    const last = kept.at(-1);
    if (last === undefined)
        return kept;
    const message = `${last.message} (${left} more findings are not listed. Correct the listed ones first.)`;
    return [...kept.slice(0, -1), { ...last, message }];
}


/***/ }),

/***/ 88497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ MAX_RELATED),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   Ng: () => (/* binding */ MAX_ALIAS_VALUES),
/* harmony export */   bD: () => (/* binding */ MAX_ALIAS_EXPANSIONS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   gb: () => (/* binding */ MAX_SYNTAX_FINDINGS)
/* harmony export */ });
/** Files over this are refused before they are read. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** Maps and lists inside one another. */
const MAX_NESTING = 64;
/** Alias expansions in one file, nested ones counted as often as they expand. */
const MAX_ALIAS_EXPANSIONS = 100;
/** Values that the aliases of one file may add: keeps 100 aliases of one huge anchor from filling the memory. */
const MAX_ALIAS_VALUES = 200_000;
/** Syntax errors that are listed of one YAML document; what follows the first ones is guesswork. */
const MAX_SYNTAX_FINDINGS = 20;
/** Findings that are listed: a file of 5 MiB can have a million. */
const MAX_FINDINGS = 100_000;
/** Places that one finding refers to besides its own. */
const MAX_RELATED = 10;


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ listMatrixFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/matrix/assert-glob.js


/** `..` as a segment, also as one of the choices of a brace. */
const UPWARD = /(?:^|[/\\{,(|])\.\.(?:[/\\},)|]|$)/;
/** Throws an InputError for a glob, with or without `!`, that is absolute or leads upward. */
function assertGlobInWorkspace(glob) {
    const pattern = glob.replace(/^!/, '');
    const isOutside = external_node_path_.posix.isAbsolute(pattern) || external_node_path_.win32.isAbsolute(pattern) || UPWARD.test(pattern);
    if (!isOutside && !/[\0]/.test(pattern))
        return;
    throw new input_error/* InputError */.d(`Reading the matrix: glob ${JSON.stringify(glob)}: it leads out of the workspace.`, {
        hint: 'Write it relative to the workspace, without "..", for example callcodes/**/*.yml.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/util/has-error-code.js
var has_error_code = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/matrix/is-inside.js
var is_inside = __webpack_require__(14874);
// EXTERNAL MODULE: ./lib/matrix/load-matrix-file.js
var load_matrix_file = __webpack_require__(51542);
;// CONCATENATED MODULE: ./lib/matrix/guarded-fs.js





/**
 * A file system that never lists a directory outside `root`, the workspace's real path. Directories behind links that lead
 * out, and directories that cannot be listed, become findings. Dead links, pipes and sockets count as files, so that they are
 * matched by name and reported when they are read.
 */
function createGuardedFs(root) {
    const findings = new Map();
    const links = new Map();
    const report = (path, message) => {
        const file = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
        findings.set(file, (0,load_matrix_file/* unreadableFinding */.jg)(file, message));
    };
    const list = async (path) => {
        const shown = links.get(path.replace(/[/\\]$/, '')) ?? path;
        try {
            const real = await external_node_fs_.promises.realpath(path);
            if ((0,is_inside/* isInside */.F)(root, real))
                return (await external_node_fs_.promises.readdir(path, { withFileTypes: true })).map(asFileOrDirectory);
            report(shown, load_matrix_file/* LEADS_OUT */.lb);
        }
        catch (error) {
            if (!(0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
                report(shown, (0,load_matrix_file/* whyUnreadable */._p)(error));
        }
        return [];
    };
    const resolveLink = async (path) => {
        const real = await external_node_fs_.promises.realpath(path).catch(() => path);
        const directory = await external_node_fs_.promises.realpath((0,external_node_path_.dirname)(path));
        links.set(real, (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path)));
        return real;
    };
    const statOf = (path) => external_node_fs_.promises.stat(path).catch(() => external_node_fs_.promises.lstat(path));
    const adapter = {
        readdir: (path, _, done) => answer(list(path), done),
        realpath: (path, done) => answer(resolveLink(path), done),
        stat: (path, done) => answer(statOf(path), done),
    };
    return {
        // The callbacks that the search uses, without the overloads and promisified forms of the types of node:fs.
        adapter: adapter,
        get findings() {
            return [...findings.values()];
        },
    };
}
function asFileOrDirectory(entry) {
    if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
        return entry;
    return Object.assign(entry, { isFile: () => true });
}
/** Hands a promise's result to a callback. Errors of the callback itself are not caught. */
function answer(work, done) {
    work.then((value) => process.nextTick(done, null, value), (error) => process.nextTick(done, error instanceof Error ? error : new Error(String(error))));
}

;// CONCATENATED MODULE: ./lib/matrix/plain-glob.js
const NAME = /^[\w .-]+$/;
const WILD = /^[\w .*?-]+$/;
/** Null for every other glob: braces, sets, dots in front below a wildcard and the like need a real matcher. */
function parsePlainGlob(glob) {
    const segments = glob.split('/');
    const last = segments.length - 1;
    const wildAt = segments.findIndex((segment) => !NAME.test(segment));
    const baseLength = wildAt === -1 ? last : Math.min(wildAt, last);
    const base = segments.slice(0, baseLength);
    const rest = segments.slice(baseLength);
    if (base.some(isDots) || rest.some((segment) => segment.startsWith('.') || !isPlain(segment)))
        return null;
    const parts = [...base.map((segment) => `${literal(segment)}/`), ...rest.map(toPart)];
    return {
        glob,
        base: base.join('/'),
        depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.length - 1,
        pattern: new RegExp(`^${parts.join('')}$`),
    };
}
function isDots(segment) {
    return segment === '.' || segment === '..';
}
function isPlain(segment) {
    return segment === '**' || (WILD.test(segment) && !segment.includes('**'));
}
function toPart(segment, position, all) {
    const isLast = position === all.length - 1;
    if (segment === '**')
        return isLast ? '(?:[^./][^/]*/)*[^./][^/]*' : '(?:[^./][^/]*/)*';
    const text = segment.replace(/[^*?]+|\*|\?/g, (piece) => {
        if (piece === '*')
            return '[^/]*';
        return piece === '?' ? '[^/]' : literal(piece);
    });
    return `${/^[*?]/.test(segment) ? '(?=[^./])' : ''}${text}${isLast ? '' : '/'}`;
}
function literal(text) {
    return text.replaceAll('.', '\\.');
}

;// CONCATENATED MODULE: ./lib/matrix/list-plain-files.js



const NEVER_WALKED = new Set(['.git', 'node_modules']);
/**
 * Files that plain globs match in a tree of nothing but files and directories, without loading a glob library. Null where one
 * is needed: for other globs, and as soon as a link, a pipe or a directory that cannot be listed is met.
 * `root`: the workspace's real path.
 */
async function listPlainFiles(root, globs) {
    const plain = globs.map(parsePlainGlob).filter((glob) => glob !== null);
    if (plain.length < globs.length || globs.some((glob) => glob.includes('node_modules')))
        return null;
    const files = new Set();
    const matched = new Set();
    for (const base of new Set(plain.map((glob) => glob.base))) {
        const group = plain.filter((glob) => glob.base === base);
        const depth = Math.max(...group.map((glob) => glob.depth));
        const found = await walk({ root, directory: base, depth });
        if (found === null)
            return null;
        for (const glob of group) {
            const hits = found.filter((file) => glob.pattern.test(file));
            if (hits.length > 0)
                matched.add(glob);
            for (const file of hits)
                files.add(file);
        }
    }
    const unmatched = plain.filter((glob) => !matched.has(glob)).map(({ glob }) => glob);
    return { files: [...files], unmatched };
}
/** Files in and below a directory; empty where it is missing, null where something else than files and directories is met. */
async function walk({ root, directory, depth }) {
    const entries = await listDirectory(root, directory);
    if (entries === null)
        return null;
    const files = [];
    for (const entry of entries) {
        const name = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.isFile())
            files.push(name);
        else if (!entry.isDirectory())
            return null;
        else if (depth > 0 && !entry.name.startsWith('.') && !NEVER_WALKED.has(entry.name)) {
            const below = await walk({ root, directory: name, depth: depth - 1 });
            if (below === null)
                return null;
            files.push(...below);
        }
    }
    return files;
}
async function listDirectory(root, directory) {
    const path = (0,external_node_path_.join)(root, directory);
    try {
        // A link on the way may lead out of the workspace.
        if ((await external_node_fs_.promises.realpath(path)) !== path)
            return null;
        return await external_node_fs_.promises.readdir(path, { withFileTypes: true });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        return code === 'ENOENT' || code === 'ENOTDIR' ? [] : null;
    }
}

;// CONCATENATED MODULE: ./lib/matrix/list-matrix-files.js








const list_matrix_files_NEVER_WALKED = ['**/.git/**'];
const PACKAGES = '**/node_modules/**';
/**
 * Files of the workspace that the globs match.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that is not there.
 */
async function listMatrixFiles({ workspace, globs, }) {
    for (const glob of globs)
        assertGlobInWorkspace(glob);
    const root = await toRealRoot(workspace);
    const plain = await listPlainFiles(root, globs);
    if (plain !== null)
        return { root, files: plain.files.toSorted(by_code_point/* byCodePoint */.H), unmatched: plain.unmatched, findings: [] };
    return searchFiles(root, globs);
}
async function searchFiles(root, globs) {
    const { glob: findFiles } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const guarded = createGuardedFs(root);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const names = new Set();
    const unmatched = [];
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        const ignore = [...excluded, ...list_matrix_files_NEVER_WALKED, ...(glob.includes('node_modules') ? [] : [PACKAGES])];
        const found = await findFiles(glob, { cwd: root, ignore, expandDirectories: false, fs: guarded.adapter });
        if (found.length === 0)
            unmatched.push(glob);
        for (const name of found)
            names.add(name);
    }
    return { root, files: await withoutAliases([...names], root), unmatched, findings: guarded.findings };
}
async function toRealRoot(workspace) {
    try {
        return await (0,promises_.realpath)(workspace);
    }
    catch (cause) {
        throw new input_error/* InputError */.d(`Reading the matrix: workspace ${JSON.stringify(workspace)}: it cannot be opened.`, {
            hint: 'Check out the repository first (actions/checkout).',
            cause,
        });
    }
}
/** Each file once, by its own name rather than one that a link makes. */
async function withoutAliases(names, root) {
    const byIdentity = new Map();
    for (const name of names.toSorted(by_code_point/* byCodePoint */.H)) {
        const path = (0,external_node_path_.join)(root, name);
        const identity = await identityOf(path, root);
        if (identity === path || !byIdentity.has(identity))
            byIdentity.set(identity, name);
    }
    return [...byIdentity.values()].toSorted(by_code_point/* byCodePoint */.H);
}
/** Where a name leads; a link that leads nowhere, or out of the workspace, stands for itself. */
async function identityOf(path, root) {
    const target = await (0,promises_.realpath)(path).catch(() => null);
    if (target !== null && (0,is_inside/* isInside */.F)(root, target))
        return target;
    return (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}


/***/ }),

/***/ 51542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ loadMatrixFile),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   jg: () => (/* binding */ unreadableFinding),
/* harmony export */   lb: () => (/* binding */ LEADS_OUT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58824);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14874);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88497);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7605);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29578);







/** Content of a file of the workspace, or why it is not read. `root`: the workspace's real path. */
async function loadMatrixFile(file, root) {
    try {
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
        if (!(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(root, path))
            return unreadable(file, LEADS_OUT);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!facts.isFile())
            return unreadable(file, 'This is no regular file. Replace it by one, or exclude it with "!".');
        if (facts.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ)
            return unreadable(file, (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .P)(facts.size));
        return { kind: 'file', file: { file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) } };
    }
    catch (error) {
        return unreadable(file, whyUnreadable(error));
    }
}
/** Message for a link whose target is not in the workspace. */
const LEADS_OUT = 'This link leads out of the workspace. Put a file of the repository in its place.';
/** A finding for a whole file, or a directory, that cannot be read. */
function unreadableFinding(file, message) {
    return (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .syntaxFinding */ .p)({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }, message);
}
/** Why the file system refused, for a finding. */
function whyUnreadable(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
        return 'This link leads nowhere. Remove it, or restore what it points to.';
    if (code === 'ELOOP')
        return 'This link leads to itself. Remove it.';
    if (code === 'EACCES' || code === 'EPERM')
        return 'This cannot be read: no permission. Make it readable for the run.';
    const reason = error instanceof Error ? error.message : String(error);
    return `This cannot be read: ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteText */ .o)(reason)}. Make it readable, or exclude it with "!".`;
}
function unreadable(file, message) {
    return { kind: 'unreadable', finding: unreadableFinding(file, message) };
}


/***/ }),

/***/ 37245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ loadMatrixFiles)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55838);
/* harmony import */ var _list_matrix_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87676);
/* harmony import */ var _load_matrix_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51542);
/* harmony import */ var _rules_empty_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4828);




/**
 * Reads every file that the globs match, and looks into none. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
async function loadMatrixFiles(options) {
    const { root, files: names, findings: unlisted, unmatched } = await (0,_list_matrix_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listMatrixFiles */ .d)(options);
    const files = [];
    const findings = [...unlisted, ...findUnmatched(options, unmatched)];
    for (const name of names) {
        const loaded = await (0,_load_matrix_file_js__WEBPACK_IMPORTED_MODULE_1__/* .loadMatrixFile */ .WB)(name, root);
        if (loaded.kind === 'file')
            files.push(loaded.file);
        else
            findings.push(loaded.finding);
    }
    return { root, files, names: names.toSorted(_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H), findings };
}
function findUnmatched({ globs, globsGiven }, unmatched) {
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    if (globsGiven && positive.length > 0)
        return unmatched.map((glob) => (0,_rules_empty_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .unmatchedGlob */ .C)(glob, `The glob ${JSON.stringify(glob)} matches no file. ${wayOutOf(glob)}`));
    if (unmatched.length < positive.length)
        return [];
    const shown = globs.map((glob) => JSON.stringify(glob)).join(', ');
    return [
        (0,_rules_empty_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .unmatchedGlob */ .C)(globs[0] ?? '', `No file matches ${shown}. Add a matrix file, or name its glob in "matrix".`),
    ];
}
function wayOutOf(glob) {
    if (/[\\]/.test(glob))
        return 'Write "/" between directories, on Windows too.';
    if (/\.[a-z]+[,;\s]/i.test(glob))
        return 'Write each glob on a line of its own, or give --matrix several times.';
    return 'Check the spelling, and that the file is in the workspace (checked out, not excluded).';
}


/***/ }),

/***/ 42528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ DOCUMENT_FIELDS),
/* harmony export */   Np: () => (/* binding */ CSV_COLUMNS),
/* harmony export */   SF: () => (/* binding */ OPTIONAL_CSV_COLUMNS),
/* harmony export */   WS: () => (/* binding */ CODE_FIELDS)
/* harmony export */ });
/** Fields of a document, in the order in which people write them. */
const DOCUMENT_FIELDS = ['$schema', 'category', 'wasCategory', 'codes'];
/** Fields of a code, in the order in which people write them. */
const CODE_FIELDS = [
    'code',
    'name',
    'type',
    'category',
    'parent',
    'parentCallCodeId',
    'active',
    'was',
    'classification',
    'children',
];
const CSV_COLUMNS = ['category', 'parent', 'code', 'name', 'type'];
const OPTIONAL_CSV_COLUMNS = ['active', 'was', 'parentCallCodeId', 'classification'];


/***/ }),

/***/ 18147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ formatOf),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/matrix/yaml/plain-flow.js
const KEY = /[A-Za-z_$][\w$-]*(?=:(?: |$))/my;
const FLOW_PLAIN = /[A-Za-z0-9_\u00c0-\u1fff\u3001-\ud7ff](?:[^,[\]{}:#\n]|(?<! )#|:(?=[A-Za-z0-9_]))*/y;
const BLOCK_PLAIN = /[A-Za-z0-9_\u00c0-\u1fff\u3001-\ud7ff](?:[^:#\n]|(?<! )#|:(?=[A-Za-z0-9_]))*/y;
const QUOTED = /"[^"\\\n]*"|'[^'\n]*'/y;
const BLANKS = / */y;
/** Deeper text is for the parser that counts. */
const MAX_DEPTH = 8;
/** What `pattern`, which is sticky, matches at an offset; empty where it does not match. */
function matchAt(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? '';
}
function skipBlanks(text, offset) {
    return offset + matchAt(BLANKS, text, offset).length;
}
/** True where nothing but a comment stands between an offset, behind a value or a colon, and the end of its line. */
function isLineOver(text, offset, lineEnd) {
    return offset === lineEnd || (text[offset] === ' ' && text[skipBlanks(text, offset)] === '#');
}
/** A value that begins at an offset and ends on its line, in block context; null where it is not of the plainest kind. */
function readBlockValue(source, offset) {
    return readValue(source, offset, { plain: BLOCK_PLAIN, depth: 0 });
}
function readValue(source, offset, { plain, depth }) {
    const first = source.text[offset];
    if (first === '{')
        return depth > MAX_DEPTH ? null : readFlowMap(source, offset, depth);
    if (first === '[')
        return depth > MAX_DEPTH ? null : readFlowList(source, offset, depth);
    return readScalar(source, offset, plain);
}
function readScalar(source, offset, plain) {
    const { text } = source;
    const quoted = matchAt(QUOTED, text, offset);
    const typed = quoted === '' ? matchAt(plain, text, offset).trimEnd() : quoted;
    if (typed === '')
        return null;
    const end = offset + typed.length;
    const place = source.placeAt(offset, end);
    const style = quoted === '' ? 'plain' : quoted.startsWith('"') ? 'double' : 'single';
    const content = quoted === '' ? typed : quoted.slice(1, -1);
    return { node: { kind: 'scalar', text: content, style, place, aliased: false }, end };
}
function readFlowMap(source, start, depth) {
    const { text } = source;
    const entries = new Map();
    let offset = skipBlanks(text, start + 1);
    let isOpen = text[offset] !== '}';
    while (isOpen) {
        const key = matchAt(KEY, text, offset);
        const at = offset + key.length;
        if (key === '' || text[at + 1] !== ' ' || entries.has(key))
            return null;
        const value = readValue(source, skipBlanks(text, at + 1), { plain: FLOW_PLAIN, depth: depth + 1 });
        if (value === null)
            return null;
        entries.set(key, { key, keyPlace: source.placeAt(offset, at), value: value.node });
        offset = skipBlanks(text, value.end);
        isOpen = text[offset] === ',';
        if (isOpen)
            offset = skipBlanks(text, offset + 1);
    }
    if (text[offset] !== '}')
        return null;
    const place = source.placeAt(start, offset + 1);
    return { node: { kind: 'map', entries: [...entries.values()], place }, end: offset + 1 };
}
function readFlowList(source, start, depth) {
    const { text } = source;
    const items = [];
    let offset = skipBlanks(text, start + 1);
    let isOpen = text[offset] !== ']';
    while (isOpen) {
        const item = readValue(source, offset, { plain: FLOW_PLAIN, depth: depth + 1 });
        if (item === null)
            return null;
        items.push(item.node);
        offset = skipBlanks(text, item.end);
        isOpen = text[offset] === ',';
        if (isOpen)
            offset = skipBlanks(text, offset + 1);
    }
    if (text[offset] !== ']')
        return null;
    return { node: { kind: 'list', items, place: source.placeAt(start, offset + 1) }, end: offset + 1 };
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/read-plain-yaml.js

/** Characters that YAML, or the places of findings, treat in a way of their own. */
const UNUSUAL = /\r(?!\n)|[^\r\n -~\u00c0-\u1679\u1681-\u17ff\u1900-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\udfff]/;
/** Deeper text is for the parser that counts. */
const read_plain_yaml_MAX_DEPTH = 12;
/**
 * YAML of the plainest kind, as nearly all matrix files are: one document of block maps and lists by indentation, values and
 * flow collections on one line, comments behind them or on lines of their own. Gives what `readYaml` gives, or null for whatever
 * is not surely of that kind, a mistake above all: then the parser must look. Loading and warming up the parser takes longer than the rest
 * of a check.
 */
function readPlainYaml(source) {
    const { text } = source;
    if (UNUSUAL.test(text))
        return null;
    const lines = toLines(text);
    const root = lines[0]?.indent === 0 ? readNode({ source, lines, at: 0, depth: 0 }) : null;
    if (root === null || root.next < lines.length)
        return null;
    return { documents: [{ format: 'yaml', file: source.file, root: root.node, broken: false }], findings: [] };
}
/** Lines that hold more than a comment. */
function toLines(text) {
    const lines = [];
    for (let from = 0; from < text.length;) {
        const found = text.indexOf('\n', from);
        const to = found === -1 ? text.length : found;
        const offset = skipBlanks(text, from);
        const end = from + text.slice(from, to).trimEnd().length;
        if (offset < end && text[offset] !== '#')
            lines.push({ offset, indent: offset - from, end });
        from = to + 1;
    }
    return lines;
}
function readNode(cursor) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || cursor.depth > read_plain_yaml_MAX_DEPTH)
        return null;
    return isItem(cursor.source.text, line) ? readList(cursor, line) : readMap(cursor, line);
}
function isItem(text, line) {
    return text.startsWith('- ', line.offset);
}
function readList({ source, lines, at, depth }, first) {
    const items = [];
    let next = at;
    let end = first.offset;
    for (let line = first; line !== undefined; line = lines[next]) {
        if (line.indent !== first.indent || !isItem(source.text, line))
            break;
        const offset = skipBlanks(source.text, line.offset + 1);
        const inner = { offset, indent: line.indent + offset - line.offset, end: line.end };
        const item = matchAt(KEY, source.text, offset) === ''
            ? readLineValue({ source, lines, at: next, depth }, { offset, indent: first.indent })
            : readMap({ source, lines, at: next, depth: depth + 1 }, inner);
        if (item === null)
            return null;
        items.push(item.node);
        ({ next, end } = item);
    }
    return { node: { kind: 'list', items, place: source.placeAt(first.offset, end) }, end, next };
}
function readMap({ source, lines, at, depth }, first) {
    const entries = new Map();
    let next = at;
    let end = first.offset;
    for (let line = first; line !== undefined; line = lines[next]) {
        if (line.indent !== first.indent || isItem(source.text, line))
            break;
        const key = matchAt(KEY, source.text, line.offset);
        if (key === '' || entries.has(key))
            return null;
        const keyEnd = line.offset + key.length;
        const cursor = { source, lines, at: next, depth };
        const value = isLineOver(source.text, keyEnd + 1, line.end)
            ? readBelow(cursor, line.indent)
            : readLineValue(cursor, { offset: skipBlanks(source.text, keyEnd + 1), indent: line.indent });
        if (value === null)
            return null;
        entries.set(key, { key, keyPlace: source.placeAt(line.offset, keyEnd), value: value.node });
        ({ next, end } = value);
    }
    const place = source.placeAt(first.offset, end);
    return { node: { kind: 'map', entries: [...entries.values()], place }, end, next };
}
/** The value of a key that stands alone on its line: an indented block, or a list that is not indented. */
function readBelow({ source, lines, at, depth }, indent) {
    const below = lines[at + 1];
    if (below === undefined)
        return null;
    const isBelow = below.indent > indent || (below.indent === indent && isItem(source.text, below));
    return isBelow ? readNode({ source, lines, at: at + 1, depth: depth + 1 }) : null;
}
/** A value that fills the rest of its line, but for a comment; the next line must not go on with it. */
function readLineValue({ source, lines, at }, { offset, indent }) {
    const value = readBlockValue(source, offset);
    if (value === null || !isLineOver(source.text, value.end, lines[at]?.end ?? offset))
        return null;
    const after = lines[at + 1];
    return after !== undefined && after.indent > indent ? null : { ...value, next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/matrix/matrix-readers.js



const FORMATS = {
    '.yml': 'yaml',
    '.yaml': 'yaml',
    '.json': 'json',
    '.csv': 'csv',
};
/** Format by the end of the name, in any case; null for a file that is no matrix. */
function formatOf(file) {
    return FORMATS[(0,external_node_path_.extname)(file).toLowerCase()] ?? null;
}
/** Reads a text; the parser of its format is loaded when a text needs it. */
async function readText(source, format) {
    switch (format) {
        case 'yaml':
            return readPlainYaml(source) ?? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 10602))).readYaml(source);
        case 'json':
            return (await Promise.all(/* import() */[__webpack_require__.e(3162), __webpack_require__.e(6197)]).then(__webpack_require__.bind(__webpack_require__, 96197))).readJson(source);
        case 'csv':
            return (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8882)]).then(__webpack_require__.bind(__webpack_require__, 38882))).readCsv(source);
        default:
            return (0,assert_never/* assertNever */.x)(format);
    }
}


/***/ }),

/***/ 85315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ NAME_LIMITS),
/* harmony export */   T7: () => (/* binding */ hasOuterBlanks),
/* harmony export */   UA: () => (/* binding */ CATEGORY_LIMITS),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _util_count_code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36533);
/* harmony import */ var _util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5790);


const NAME_LIMITS = { maxLength: 100, forbidden: null, forbiddenText: '' };
const CATEGORY_LIMITS = { maxLength: 64, forbidden: /[[\]@]/, forbiddenText: '[ ] @' };
/** Why a text is outside its limits, each as the end of a sentence; empty where it is fine. */
function checkText(text, limits) {
    if (text === '')
        return ['is empty'];
    const reasons = [];
    const length = (0,_util_count_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .countCodePoints */ .s)(text);
    if (length > limits.maxLength)
        reasons.push(`has ${length} characters, more than ${limits.maxLength}`);
    if (hasOuterBlanks(text))
        reasons.push('begins or ends with a blank');
    if (!(0,_util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrintableAscii */ .J)(text))
        reasons.push(...findUnprintable(text));
    if (limits.forbidden?.test(text) === true)
        reasons.push(`holds one of ${limits.forbiddenText}`);
    return reasons;
}
function findUnprintable(text) {
    const reasons = [];
    if (/\p{Cc}/u.test(text))
        reasons.push('holds a control character');
    if (/\p{Bidi_Control}/u.test(text))
        reasons.push('holds a bidirectional control character');
    if (/\p{Surrogate}/u.test(text))
        reasons.push('holds half of a surrogate pair');
    return reasons;
}
/** True for Unicode white space at either end. */
function hasOuterBlanks(text) {
    return text.trim() !== text;
}


/***/ }),

/***/ 59954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   vz: () => (/* binding */ normalizeCode)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

const CODE = /^[A-Z0-9_]{2,16}$/;
/** ASCII letters upper-cased, nothing else changed. Serves for codes and for paths. */
function normalizeCode(text) {
    return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
/** True for a normalised code that a tenant accepts. */
function isCode(text) {
    return CODE.test(text);
}
/** True for a normalised path: codes joined by `/`. */
function isPath(text) {
    return text.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).every(isCode);
}


/***/ }),

/***/ 91517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseMatrixFiles)
});

;// CONCATENATED MODULE: ./lib/matrix/code-index.js
/** Codes of all documents by path; broken documents count, so that one syntax error does not orphan codes elsewhere. */
class CodeIndex {
    #byKey = new Map();
    #levels = new Map();
    constructor(entries) {
        for (const entry of entries) {
            const same = this.#byKey.get(entry.key);
            if (same === undefined)
                this.#byKey.set(entry.key, [entry]);
            else
                same.push(entry);
        }
    }
    /** Codes that have this path. */
    at(key) {
        return this.#byKey.get(key) ?? [];
    }
    paths() {
        return this.#byKey.keys();
    }
    /** The parent as far as files define it; the first where several do. */
    parentOf(entry) {
        if (entry.parent.kind === 'nested')
            return entry.parent.container;
        if (entry.parent.kind !== 'path')
            return null;
        return this.at(entry.parentKey)[0] ?? null;
    }
    /**
     * Level of a code, a root being 1. Where the parent is unknown it is the least that holds whatever the parent turns out
     * to be, so that a mistyped parent makes no codes too deep.
     */
    levelOf(entry) {
        const known = this.#levels.get(entry);
        if (known !== undefined)
            return known;
        const level = this.#parentLevel(entry) + 1;
        this.#levels.set(entry, level);
        return level;
    }
    #parentLevel(entry) {
        if (entry.parent.kind === 'root')
            return 0;
        const parent = this.parentOf(entry);
        if (parent !== null)
            return this.levelOf(parent);
        if (entry.parent.kind === 'path' && entry.parent.tenant)
            return entry.parentKey.split('/').length;
        return 1;
    }
}

// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/matrix/normalize-code.js
var normalize_code = __webpack_require__(59954);
// EXTERNAL MODULE: ./lib/matrix/read-active.js
var read_active = __webpack_require__(65740);
// EXTERNAL MODULE: ./lib/matrix/source-node.js
var source_node = __webpack_require__(37253);
;// CONCATENATED MODULE: ./lib/matrix/collect-codes.js




const TENANT_PREFIX = /^tenant:/i;
/** Stands in keys for what no path can hold: a slash inside a code, or a missing code. */
const IMPOSSIBLE = '\0';
/** The codes of a document in reading order, parents before their children. */
function collectCodes(document) {
    const entries = [];
    if (document.root.kind !== 'map')
        return entries;
    const category = (0,source_node/* scalarOf */.o)(document.root, 'category');
    for (const map of mapsOf(document.root, 'codes'))
        collect(map, { document, category, container: null, entries });
    return entries;
}
/** Maps in a list of codes; anything else in it is for the schema to find. */
function mapsOf(map, key) {
    const list = (0,source_node/* fieldOf */._)(map, key);
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}
function collect(map, context) {
    const entry = toEntry(map, context);
    context.entries.push(entry);
    for (const child of mapsOf(map, 'children'))
        collect(child, { ...context, category: entry.category, container: entry });
}
function toEntry(map, { document, category, container, entries }) {
    const code = (0,source_node/* scalarOf */.o)(map, 'code');
    const parent = container === null ? parentNameOf(map) : { kind: 'nested', container };
    const parentKey = keyOf(parent);
    const codeText = code === null ? null : (0,normalize_code/* normalizeCode */.vz)(code.text);
    const segment = codeText?.replaceAll(call_code/* PATH_SEPARATOR */.qt, IMPOSSIBLE) ?? IMPOSSIBLE + document.file + entries.length;
    return {
        format: document.format,
        map,
        parent,
        code,
        codeText,
        name: (0,source_node/* scalarOf */.o)(map, 'name'),
        category: (0,source_node/* scalarOf */.o)(map, 'category') ?? category,
        was: (0,source_node/* scalarOf */.o)(map, 'was'),
        isActive: (0,read_active/* readActive */.F)((0,source_node/* fieldOf */._)(map, 'active'), document.format) !== false,
        place: code?.place ?? map.entries[0]?.keyPlace ?? map.place,
        parentKey,
        key: parentKey === '' ? segment : parentKey + call_code/* PATH_SEPARATOR */.qt + segment,
    };
}
function parentNameOf(map) {
    const path = (0,source_node/* scalarOf */.o)(map, 'parent');
    if (path !== null) {
        const tenant = TENANT_PREFIX.test(path.text);
        return { kind: 'path', path: (0,normalize_code/* normalizeCode */.vz)(path.text.replace(TENANT_PREFIX, '')), tenant, node: path };
    }
    const id = (0,source_node/* scalarOf */.o)(map, 'parentCallCodeId');
    return id === null ? { kind: 'root' } : { kind: 'id', id: id.text.toLowerCase(), node: id };
}
function keyOf(parent) {
    if (parent.kind === 'root')
        return '';
    if (parent.kind === 'nested')
        return parent.container.key;
    if (parent.kind === 'id')
        return `id:${parent.id}`;
    if (parent.path !== '')
        return parent.path;
    // An empty path has its finding: the code is nobody's sibling.
    const { file, line, column } = parent.node.place;
    return `${IMPOSSIBLE}${file}:${line}:${column}`;
}

// EXTERNAL MODULE: ./lib/matrix/quote-text.js
var quote_text = __webpack_require__(7605);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/matrix/ambiguous-scalar.js
var ambiguous_scalar = __webpack_require__(62258);
// EXTERNAL MODULE: ./lib/matrix/quote-csv.js
var quote_csv = __webpack_require__(56232);
// EXTERNAL MODULE: ./lib/matrix/quote-yaml.js
var quote_yaml = __webpack_require__(94613);
;// CONCATENATED MODULE: ./lib/matrix/rewrite-scalar.js




/**
 * The fix that makes a value say `text`, in the quotes that it has; null where an alias, a block or a tag stands. A plain value gets
 * quotes when it was, or becomes, one that tools misread: so every fix of one value has the same replacement.
 */
function rewriteScalar(node, text, { format, title }) {
    const replacement = node.aliased ? null : render(node, text, format);
    if (replacement === null)
        return null;
    const { line, column, endLine, endColumn } = node.place;
    return { line, column, endLine, endColumn, replacement, title };
}
function render(node, text, format) {
    switch (node.style) {
        case 'plain':
            return format === 'json' || (0,ambiguous_scalar/* isAmbiguousScalar */.T)(node.text) ? (0,quote_yaml/* toDoubleQuoted */.J)(text) : (0,quote_yaml/* toYamlScalar */.T)(text);
        case 'single':
            return `'${text.replaceAll("'", "''")}'`;
        case 'double':
            return (0,quote_yaml/* toDoubleQuoted */.J)(text);
        case 'cell':
            return (0,quote_csv/* toCsvCell */.u)(text);
        case 'quoted-cell':
            return (0,quote_csv/* toQuotedCell */.s)(text);
        case 'block':
        case 'tagged':
            return null;
        default:
            return (0,assert_never/* assertNever */.x)(node.style);
    }
}

// EXTERNAL MODULE: ./lib/matrix/rules/to-finding.js
var to_finding = __webpack_require__(73072);
;// CONCATENATED MODULE: ./lib/matrix/rules/code-case.js



/** Codes that are not upper case in the file. */
function findCodeCase({ entries }) {
    return entries.flatMap(({ code, codeText, format }) => {
        if (code === null || codeText === null || code.text === codeText)
            return [];
        const message = `The code ${(0,quote_text/* quoteText */.o)(code.text)} is not upper case; it counts as ${(0,quote_text/* quoteText */.o)(codeText)}. Write it so.`;
        const fix = rewriteScalar(code, codeText, { format, title: `Write ${(0,quote_text/* quoteText */.o)(codeText)}` });
        return [(0,to_finding/* toFinding */.N)(code.place, { rule: 'code-case', severity: 'warning', message, fix })];
    });
}

;// CONCATENATED MODULE: ./lib/matrix/rules/code-format.js



const MIN_LENGTH = 2;
const MAX_LENGTH = 16;
/** Codes that do not match the pattern after upper-casing. */
function findCodeFormat({ entries }) {
    return entries.flatMap(({ code, codeText }) => {
        if (code === null || codeText === null || (0,normalize_code/* isCode */._m)(codeText))
            return [];
        const message = `The code ${(0,quote_text/* quoteText */.o)(code.text)} ${reason(codeText)}. Use ${MIN_LENGTH} to ${MAX_LENGTH} of A-Z, 0-9 and _.`;
        return [(0,to_finding/* toFinding */.N)(code.place, { rule: 'code-format', severity: 'error', message })];
    });
}
function reason(codeText) {
    const foreign = /[^A-Z0-9_]/u.exec(codeText)?.[0];
    if (foreign !== undefined)
        return `has the character ${(0,quote_text/* quoteText */.o)(foreign)}`;
    return codeText.length < MIN_LENGTH ? 'is too short' : `has ${codeText.length} characters`;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/code-unquoted.js




/** Unquoted codes that YAML 1.1 or 1.2 tools, or JSON, read as number, boolean or null. CSV knows text only. */
function findCodeUnquoted({ entries }) {
    return entries.flatMap(({ code, codeText, format }) => {
        if (code === null || codeText === null)
            return [];
        if (code.style !== 'plain' && code.style !== 'tagged')
            return [];
        if (format === 'yaml' && !(0,ambiguous_scalar/* isAmbiguousScalar */.T)(code.text))
            return [];
        const message = `The code ${(0,quote_text/* quoteText */.o)(code.text)} ${explain(code.style)}`;
        const fix = rewriteScalar(code, codeText, { format, title: 'Put the code into quotes' });
        return [(0,to_finding/* toFinding */.N)(code.place, { rule: 'code-unquoted', severity: 'warning', message, fix })];
    });
}
function explain(style) {
    const taken = 'other tools read it as a number, boolean or null';
    return style === 'plain'
        ? `is not quoted: ${taken}. Put it into quotes.`
        : `has a tag: ${taken}. Remove the tag and put the code into quotes.`;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/describe-code.js

/** Subject of a sentence about a code. */
function describeCode(entry) {
    return entry.code === null ? 'This code' : `The code ${(0,quote_text/* quoteText */.o)(entry.code.text)}`;
}
/** Where siblings stand, for the end of a sentence. */
function describeParent({ parentKey, parent }) {
    if (parent.kind === 'root')
        return 'at the top';
    return `below ${(0,quote_text/* quoteText */.o)(parentKey.replaceAll('\0', '?'))}`;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/find-groups.js
/** Entries that share a key, for each key that more than one has; entries without a key are left out. */
function findGroups(entries, toKey) {
    const groups = new Map();
    for (const entry of entries) {
        const key = toKey(entry);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
/** Places of the other members of a group, lazily: groups can be large. */
function* otherPlaces(group, { member, toPlace }) {
    for (const other of group)
        if (other !== member)
            yield toPlace(other);
}

;// CONCATENATED MODULE: ./lib/matrix/rules/duplicate-code.js



/** The same code under the same parent, at each place, across files. */
function findDuplicateCode({ entries }) {
    const groups = findGroups(entries, (entry) => (entry.codeText === null ? null : entry.key));
    return groups.flatMap((group) => group.map((entry) => {
        const others = otherPlaces(group, { member: entry, toPlace: (other) => other.place });
        const where = group.length === 2 ? 'twice' : `${group.length} times`;
        return (0,to_finding/* toFinding */.N)(entry.place, {
            rule: 'duplicate-code',
            severity: 'error',
            message: `${describeCode(entry)} stands ${where} ${describeParent(entry)}. Remove or rename all but one.`,
            related: (0,to_finding/* toRelated */.T)(others, { count: group.length - 1, message: 'the same code' }),
        });
    }));
}

;// CONCATENATED MODULE: ./lib/matrix/rules/duplicate-name.js




/** The same name under the same parent. One code that stands twice is a duplicate code, not a duplicate name. */
function findDuplicateName({ entries }) {
    const groups = findGroups(entries, ({ name, parentKey }) => name === null || name.text === '' ? null : `${parentKey}\0${name.text}`);
    return groups.filter(hasSeveralCodes).flatMap((group) => group.map((entry) => toDuplicate(entry, group)));
}
function hasSeveralCodes(group) {
    return group.some((entry) => entry.key !== group[0]?.key);
}
function toDuplicate(entry, group) {
    const placeOf = (other) => other.name?.place ?? other.place;
    const others = otherPlaces(group, { member: entry, toPlace: placeOf });
    const subject = `The name ${(0,quote_text/* quoteText */.o)(entry.name?.text ?? '')}`;
    const where = group.length === 2 ? 'twice' : `${group.length} times`;
    return (0,to_finding/* toFinding */.N)(placeOf(entry), {
        rule: 'duplicate-name',
        severity: 'warning',
        message: `${subject} stands ${where} ${describeParent(entry)}. Give agents names that they can tell apart.`,
        related: (0,to_finding/* toRelated */.T)(others, { count: group.length - 1, message: 'the same name' }),
    });
}

// EXTERNAL MODULE: ./lib/matrix/rules/empty-matrix.js
var empty_matrix = __webpack_require__(4828);
;// CONCATENATED MODULE: ./lib/matrix/rules/inactive-parent.js



/** Active codes below an inactive one, however far up that is. */
function findInactiveParent({ entries, index }) {
    const memo = new Map();
    return entries.flatMap((entry) => {
        const above = entry.isActive ? inactiveAbove(entry, { index, memo }) : null;
        if (above === null)
            return [];
        const place = (0,source_node/* fieldOf */._)(above.map, 'active')?.place ?? above.place;
        const who = above.code === null
            ? 'an inactive code'
            : `${describeCode(above).replace('The', 'the')}, which is inactive`;
        const message = `${describeCode(entry)} is active, but stands below ${who}. Retire it too, or reactivate what is above.`;
        const related = [{ ...place, message: 'inactive here' }];
        return [(0,to_finding/* toFinding */.N)(entry.place, { rule: 'inactive-parent', severity: 'error', message, related })];
    });
}
/** The nearest inactive code above, or null. */
function inactiveAbove(entry, search) {
    const known = search.memo.get(entry);
    if (known !== undefined)
        return known;
    const parent = search.index.parentOf(entry);
    const found = parent === null || !parent.isActive ? parent : inactiveAbove(parent, search);
    search.memo.set(entry, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/max-depth.js



/** Codes at level 4 or deeper, through nesting, `parent` and other files alike. */
function findMaxDepth({ entries, index }) {
    return entries.flatMap((entry) => {
        const level = index.levelOf(entry);
        if (level <= call_code/* MAX_LEVEL */.sD)
            return [];
        const message = `${describeCode(entry)} is at level ${level}; a tenant takes ${call_code/* MAX_LEVEL */.sD} levels. Move it up.`;
        return [(0,to_finding/* toFinding */.N)(entry.place, { rule: 'max-depth', severity: 'error', message })];
    });
}

// EXTERNAL MODULE: ./lib/matrix/name-limits.js
var name_limits = __webpack_require__(85315);
;// CONCATENATED MODULE: ./lib/matrix/rules/name-format.js





/** Names and categories outside their limits. An inherited category is checked where it is written. */
function findNameFormat({ documents, entries }) {
    const findings = [];
    const check = (node, text) => {
        const finding = node === null ? null : checkScalar(node, text);
        if (finding !== null)
            findings.push(finding);
    };
    for (const document of documents)
        for (const node of categoriesOf(document))
            check(node, { what: 'category', limits: name_limits/* CATEGORY_LIMITS */.UA, format: document.format });
    for (const { map, name, format } of entries) {
        check(name, { what: 'name', limits: name_limits/* NAME_LIMITS */.BB, format });
        check((0,source_node/* scalarOf */.o)(map, 'category'), { what: 'category', limits: name_limits/* CATEGORY_LIMITS */.UA, format });
    }
    return findings;
}
/** Values of `category` and `wasCategory` of a document itself. */
function categoriesOf({ root }) {
    if (root.kind !== 'map')
        return [];
    const former = (0,source_node/* fieldOf */._)(root, 'wasCategory');
    const nodes = [(0,source_node/* fieldOf */._)(root, 'category'), ...(former?.kind === 'list' ? former.items : [former])];
    return nodes.filter((node) => node?.kind === 'scalar');
}
function checkScalar(node, { what, limits, format }) {
    const reasons = (0,name_limits/* checkText */.qW)(node.text, limits);
    if (reasons.length === 0)
        return null;
    const trimmed = node.text.trim();
    const isTrimmable = (0,name_limits/* hasOuterBlanks */.T7)(node.text) && (0,name_limits/* checkText */.qW)(trimmed, limits).length === 0;
    const fix = isTrimmable ? rewriteScalar(node, trimmed, { format, title: `Trim the ${what}` }) : null;
    const wayOut = `Use 1 to ${limits.maxLength} visible characters${limits.forbidden === null ? '' : ` without ${limits.forbiddenText}`}.`;
    const message = `The ${what} ${(0,quote_text/* quoteText */.o)(node.text)} ${reasons.join(' and ')}. ${wayOut}`;
    return (0,to_finding/* toFinding */.N)(node.place, { rule: 'name-format', severity: 'error', message, fix });
}

;// CONCATENATED MODULE: ./lib/matrix/rules/parent-id.js


const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Values of `parentCallCodeId` that are no UUID. */
function findParentId({ entries }) {
    return entries.flatMap(({ parent }) => {
        if (parent.kind !== 'id' || UUID.test(parent.id))
            return [];
        const what = `The parentCallCodeId ${(0,quote_text/* quoteText */.o)(parent.node.text)} is no UUID.`;
        const message = `${what} Copy the id from the tenant, or name the parent's path in "parent".`;
        return [(0,to_finding/* toFinding */.N)(parent.node.place, { rule: 'parent-id', severity: 'error', message })];
    });
}

// EXTERNAL MODULE: ./lib/matrix/generated/validate-matrix.cjs
var validate_matrix = __webpack_require__(60449);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/matrix/matrix-fields.js
var matrix_fields = __webpack_require__(42528);
// EXTERNAL MODULE: ./lib/matrix/rules/schema-finding.js
var schema_finding = __webpack_require__(4122);
;// CONCATENATED MODULE: ./lib/matrix/rules/explain-schema-error.js









const LONGEST_HINTED_KEY = 200;
/** A missing field: at the first key of its map; in CSV at its cell, and not at all where the column is missing. */
function explainMissing(map, field, subject) {
    const place = subject.format === 'csv' ? map.emptyCells?.get(field) : (map.entries[0]?.keyPlace ?? map.place);
    return place === undefined ? [] : [(0,schema_finding/* schemaFinding */.h)(place, `${nameOf(subject)} has no "${field}". Add it.`)];
}
/** An unknown field, at its key, with the nearest known name. */
function explainUnknown({ key, keyPlace }, subject) {
    const known = subject.kind === 'document' ? matrix_fields/* DOCUMENT_FIELDS */.G0 : matrix_fields/* CODE_FIELDS */.WS;
    const nearest = key.length > LONGEST_HINTED_KEY ? null : (0,nearest_name/* nearestName */.q)(key, known);
    const hint = nearest === null ? `Known fields: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
    const where = subject.kind === 'document' ? 'a matrix' : 'a code';
    return (0,schema_finding/* schemaFinding */.h)(keyPlace, `Unknown field ${(0,quote_text/* quoteText */.o)(key)} of ${where}. ${hint}`);
}
/** A value of the wrong type, or in a place where its field does not belong. */
function explainValue(node, { field, map, subject }) {
    const parent = (0,source_node/* fieldOf */._)(map, 'parent');
    if (subject.kind === 'nested' && (field === 'parent' || field === 'parentCallCodeId'))
        return (0,schema_finding/* schemaFinding */.h)(node.place, `A nested code has no "${field}" of its own. Remove it, or do not nest the code.`);
    if (node.kind === 'empty')
        return (0,schema_finding/* schemaFinding */.h)(node.place, `The field "${field}" has no value. Give it one, or remove the key.`);
    if (field === 'parentCallCodeId' && parent !== null && node.kind === 'scalar')
        return (0,schema_finding/* schemaFinding */.h)(node.place, 'A code has either "parent" or "parentCallCodeId". Remove one of them.', {
            related: [{ ...parent.place, message: 'the other one' }],
        });
    if (field === 'type')
        return explainType(node, subject);
    if (field === 'active')
        return explainActive(node, subject);
    return (0,schema_finding/* schemaFinding */.h)(node.place, `The field "${field}" must be ${EXPECTED[field] ?? 'text'}, not ${kindOf(node)}. Correct it.`);
}
const EXPECTED = {
    codes: 'a list of codes',
    children: 'a list of codes',
    wasCategory: 'a category or a list of categories',
};
function kindOf(node) {
    if (node.kind === 'scalar')
        return (0,quote_text/* quoteText */.o)(node.text);
    return node.kind === 'list' ? 'a list' : 'a map';
}
function nameOf(subject) {
    return subject.kind === 'document' ? 'The matrix' : describeCode(subject);
}
function explainType(node, { format }) {
    const choices = call_code/* CALL_CODE_TYPES */.nj.join(', ');
    if (node.kind !== 'scalar')
        return (0,schema_finding/* schemaFinding */.h)(node.place, `The type must be one of ${choices}, not ${kindOf(node)}. Correct it.`);
    const nearest = node.text.length > LONGEST_HINTED_KEY ? null : (0,nearest_name/* nearestName */.q)(node.text.trim(), call_code/* CALL_CODE_TYPES */.nj);
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
    const message = `The type ${(0,quote_text/* quoteText */.o)(node.text)} is none of ${choices}.${hint === '' ? ' Use one of them.' : hint}`;
    const isSame = nearest !== null && nearest === node.text.trim().toUpperCase();
    const fix = isSame ? rewriteScalar(node, nearest, { format, title: `Write ${nearest}` }) : null;
    return (0,to_finding/* toFinding */.N)(node.place, { rule: 'schema', severity: 'error', message, fix });
}
const BOOLEAN_WORDS = new Map([
    ['true', true],
    ['yes', true],
    ['on', true],
    ['false', false],
    ['no', false],
    ['off', false],
]);
function explainActive(node, { format }) {
    const message = `"active" must be true or false, ${format === 'csv' ? 'in lower case' : 'without quotes'}, not ${kindOf(node)}.`;
    const meant = node.kind === 'scalar' ? BOOLEAN_WORDS.get(node.text.toLowerCase()) : undefined;
    const isUntouchable = node.kind !== 'scalar' || node.aliased || node.style === 'block' || node.style === 'tagged';
    if (meant === undefined || isUntouchable)
        return (0,schema_finding/* schemaFinding */.h)(node.place, `${message} Write one of the two.`);
    return (0,schema_finding/* schemaFinding */.h)(node.place, `${message} Write ${meant}.`, {
        replace: { by: String(meant), title: `Write ${meant}` },
    });
}

// EXTERNAL MODULE: ./lib/model/classification-names.js
var classification_names = __webpack_require__(39052);
;// CONCATENATED MODULE: ./lib/matrix/classification.js



/** An id as it is, a name in NICE's spelling. Ids that are not built in are left to the tenant's own list. */
function parseClassification(text) {
    if (/^[1-9][0-9]{0,8}$/.test(text)) {
        const id = Number(text);
        const isForDialer = id > classification_names/* CLASSIFICATION_NAMES */.i.length && id <= classification_names/* LAST_DIALER_ID */.n;
        if (!isForDialer)
            return { kind: 'valid', text };
        return invalid(`The classification ${text} belongs to the dialer. Use an id from 1 to ${classification_names/* CLASSIFICATION_NAMES */.i.length}.`);
    }
    const wanted = text.toLowerCase();
    const name = classification_names/* CLASSIFICATION_NAMES */.i.find((known) => known.toLowerCase() === wanted);
    if (name !== undefined)
        return { kind: 'valid', text: name };
    const nearest = text.length > 200 ? null : (0,nearest_name/* nearestName */.q)(text, classification_names/* CLASSIFICATION_NAMES */.i);
    const hint = nearest === null
        ? `Use an id, or one of: ${classification_names/* CLASSIFICATION_NAMES */.i.join(', ')}.`
        : `Did you mean "${nearest}"?`;
    return invalid(`There is no classification ${(0,quote_text/* quoteText */.o)(text)}. ${hint}`);
}
function invalid(message) {
    return { kind: 'invalid', message };
}

;// CONCATENATED MODULE: ./lib/matrix/rules/find-value-faults.js



/** What the schema leaves open: a CSV row without its category, and a classification that does not exist. */
function findValueFaults(entry) {
    const findings = [];
    const categoryCell = entry.map.emptyCells?.get('category');
    if (categoryCell !== undefined)
        findings.push((0,schema_finding/* schemaFinding */.h)(categoryCell, 'The row has no "category". Add it: the file owns the categories that it names.'));
    const classification = (0,source_node/* scalarOf */.o)(entry.map, 'classification');
    if (classification === null)
        return findings;
    const parsed = parseClassification(classification.text);
    if (parsed.kind === 'invalid')
        findings.push((0,schema_finding/* schemaFinding */.h)(classification.place, parsed.message));
    return findings;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/to-schema-value.js

/**
 * A map as the compiled schema looks at it: source text for every scalar, a boolean for `active` where it is one. Lists of
 * codes are empty, since their items are checked one by one. A key without a value is an empty object, which no scalar field
 * accepts, except in lists of codes: there it is null, as if nothing were listed.
 */
function toSchemaValue(map, format) {
    // Unlike assignment, this makes `__proto__` a key like any other.
    return Object.fromEntries(map.entries.map((entry) => [entry.key, toFieldValue(entry, format)]));
}
const CODE_LISTS = new Set(['codes', 'children']);
function toFieldValue({ key, value }, format) {
    if (CODE_LISTS.has(key))
        return toListValue(value);
    if (key === 'active' && value.kind === 'scalar')
        return (0,read_active/* readActive */.F)(value, format) ?? value.text;
    if (value.kind === 'list')
        return value.items.map((item) => toScalarValue(item));
    return toScalarValue(value);
}
function toListValue(node) {
    if (node.kind === 'empty')
        return null;
    return node.kind === 'list' ? [] : toScalarValue(node);
}
function toScalarValue(node) {
    if (node.kind === 'scalar')
        return node.text;
    return node.kind === 'list' ? [] : {};
}

;// CONCATENATED MODULE: ./lib/matrix/rules/schema.js






/** Missing, unknown and wrongly typed fields, by the published schema, and values that only code can check. */
function findSchemaFaults({ documents, entries }) {
    return [documents.flatMap(checkDocument), entries.flatMap(checkEntry)].flat();
}
function checkEntry(entry) {
    const kind = entry.parent.kind === 'nested' ? 'nested' : 'code';
    const own = checkMap(entry.map, { kind, code: entry.code, format: entry.format });
    return [own, checkItems(entry.map, 'children'), findValueFaults(entry)].flat();
}
function checkDocument({ root, format }) {
    if (root.kind === 'empty')
        return [];
    if (root.kind !== 'map') {
        const is = root.kind === 'list' ? 'a list' : 'a single value';
        const message = `A matrix is a map, this is ${is}. Start it with "category:" and put the codes under "codes:".`;
        return [(0,schema_finding/* schemaFinding */.h)(root.place, message)];
    }
    const own = format === 'csv' ? [] : checkMap(root, { kind: 'document', code: null, format });
    return [...own, ...checkItems(root, 'codes')];
}
/** Items of a list of codes that are no maps; the maps are checked one by one. */
function checkItems(map, key) {
    const list = (0,source_node/* fieldOf */._)(map, key);
    if (list?.kind !== 'list')
        return [];
    return list.items
        .filter((item) => item.kind !== 'map')
        .map((item) => (0,schema_finding/* schemaFinding */.h)(item.place, `An item of "${key}" must be a map with code, name and type. Write these fields.`));
}
const VALIDATORS = {
    document: validate_matrix/* validateDocument */.mv,
    code: validate_matrix/* validateCallCode */.yD,
    nested: validate_matrix/* validateNestedCode */.bT,
};
function checkMap(map, subject) {
    const validate = VALIDATORS[subject.kind];
    if (validate(toSchemaValue(map, subject.format)))
        return [];
    const seen = new Set();
    const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
    return (validate.errors ?? []).flatMap((error) => toFindings(error, { map, entries, subject, seen }));
}
function toFindings(error, { map, entries, subject, seen }) {
    const { missingProperty, additionalProperty } = error.params;
    if (typeof missingProperty === 'string')
        return explainMissing(map, missingProperty, subject);
    if (typeof additionalProperty === 'string') {
        const entry = entries.get(additionalProperty);
        return entry === undefined ? [] : [explainUnknown(entry, subject)];
    }
    const [, field = '', item] = error.instancePath.split('/');
    const node = valueAt(map, { field, item });
    if (node === null || seen.has(node))
        return [];
    seen.add(node);
    return [explainValue(node, { field, map, subject })];
}
function valueAt(map, { field, item }) {
    const value = (0,source_node/* fieldOf */._)(map, field);
    if (item === undefined)
        return value;
    return value?.kind === 'list' ? (value.items[Number(item)] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/matrix/rules/unknown-parent.js




/** A hint costs a look at every path: enough for people, and no way to make a run slow. */
const MAX_HINTS = 50;
const MAX_HINTED_LENGTH = 200;
/** Values of `parent` that no file defines, and `tenant:` paths that no tenant can have. */
function findUnknownParent({ entries, index }) {
    const findings = [];
    const hints = new HintSource(index);
    for (const entry of entries) {
        const { parent } = entry;
        if (parent.kind !== 'path')
            continue;
        const message = parent.tenant ? checkTenantPath(parent) : checkListed(entry, { parent, index, hints });
        if (message !== null)
            findings.push((0,to_finding/* toFinding */.N)(parent.node.place, { rule: 'unknown-parent', severity: 'error', message }));
    }
    return findings;
}
function checkTenantPath({ path, node }) {
    if ((0,normalize_code/* isPath */.uf)(path))
        return null;
    return `${(0,quote_text/* quoteText */.o)(node.text)} is no path that a tenant can have. Write tenant: and the codes from the top, joined by "/".`;
}
function checkListed(entry, { parent, index, hints }) {
    if (index.at(parent.path).length > 0)
        return null;
    const what = `No file defines the parent ${(0,quote_text/* quoteText */.o)(parent.node.text)}`;
    if (/^(?:null|~)?$/i.test(parent.node.text))
        return `${what}. Leave "parent" out for a code at the top.`;
    const found = hints.sameCode(parent.path);
    const own = entry.codeText ?? '';
    if (hasSegment(parent.path, own) || (found !== null && hasSegment(found, own)))
        return `${what}: the path runs through the code itself. Name a parent that is not below this code.`;
    const near = found ?? hints.nearest(parent.path);
    if (near !== null)
        return `${what}. Did you mean ${(0,quote_text/* quoteText */.o)(near)}?`;
    return `${what}. Define it, or write tenant:${parent.path.slice(0, MAX_HINTED_LENGTH)} if only the tenant has it.`;
}
function hasSegment(path, code) {
    return code !== '' && path.split('/').includes(code);
}
/** Listed paths by their last code, and the nearest ones; built when the first parent is unknown. */
class HintSource {
    #index;
    #byCode = null;
    #paths = [];
    #given = 0;
    constructor(index) {
        this.#index = index;
    }
    /** A listed path that ends in the same code. */
    sameCode(path) {
        return this.#load().get(lastSegment(path)) ?? null;
    }
    nearest(path) {
        this.#load();
        this.#given += 1;
        if (this.#given > MAX_HINTS || path.length > MAX_HINTED_LENGTH)
            return null;
        return (0,nearest_name/* nearestName */.q)(path, this.#paths);
    }
    #load() {
        if (this.#byCode !== null)
            return this.#byCode;
        this.#paths = [...this.#index.paths()].filter(normalize_code/* isPath */.uf);
        this.#byCode = new Map(this.#paths.map((path) => [lastSegment(path), path]));
        return this.#byCode;
    }
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
;// CONCATENATED MODULE: ./lib/matrix/rules/was-conflict.js




/** Values of `was` that a file still defines, or that two codes claim. */
function findWasConflict({ entries, index }) {
    const claims = entries.flatMap((entry) => toClaims(entry, index));
    const byMeant = new Map();
    const byPath = new Map();
    for (const claim of claims) {
        addTo(byMeant, claim, claim.meant);
        for (const path of claim.paths)
            addTo(byPath, claim, path);
    }
    return claims.flatMap((claim) => {
        const finding = findDefined(claim, index) ?? findClaimed(claim, { byMeant, byPath });
        return finding === null ? [] : [finding];
    });
}
function addTo(groups, claim, key) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [claim]);
    else
        group.push(claim);
}
function toClaims(entry, index) {
    if (entry.was === null)
        return [];
    const was = (0,normalize_code/* normalizeCode */.vz)(entry.was.text);
    const below = (code) => `${entry.parentKey}/${code}`;
    if (entry.parent.kind === 'root')
        return [{ entry, node: entry.was, meant: was, paths: [was] }];
    if (!was.includes('/'))
        return [{ entry, node: entry.was, meant: below(was), paths: [was, below(was)] }];
    const parent = index.parentOf(entry);
    const parentWas = (0,normalize_code/* normalizeCode */.vz)(parent?.was?.text ?? '');
    const isBelowRenamed = parentWas !== '' && was.startsWith(`${parentWas}/`) && !was.slice(parentWas.length + 1).includes('/');
    const meant = isBelowRenamed ? below(was.slice(was.lastIndexOf('/') + 1)) : was;
    return [{ entry, node: entry.was, meant, paths: isBelowRenamed ? [was, meant] : [was] }];
}
/** A path other than as written may be the code's own: it moved, or its parent was renamed, and kept its code. */
function findDefined({ entry, node, paths }, index) {
    for (const [position, path] of paths.entries()) {
        const defined = index.at(path).find((other) => position === 0 || other !== entry);
        if (defined === undefined)
            continue;
        const what = `"was" names ${(0,quote_text/* quoteText */.o)(node.text)}, but a file still defines ${(0,quote_text/* quoteText */.o)(path)}.`;
        return (0,to_finding/* toFinding */.N)(node.place, {
            rule: 'was-conflict',
            severity: 'error',
            message: `${what} Remove that code, or remove "was".`,
            related: [{ ...defined.place, message: 'still defined here' }],
        });
    }
    return null;
}
/**
 * Two claims meet when one means a path that the other may stand for. Two short forms below different parents do not, though
 * both could name the same root.
 */
function findClaimed(claim, { byMeant, byPath }) {
    const others = new Set();
    for (const group of [...claim.paths.map((path) => byMeant.get(path)), byPath.get(claim.meant)])
        for (const other of group?.slice(0, limits/* MAX_RELATED */.Bg + 1) ?? [])
            if (other !== claim)
                others.add(other);
    if (others.size === 0)
        return null;
    const related = [...others]
        .slice(0, limits/* MAX_RELATED */.Bg)
        .map(({ node }) => ({ ...node.place, message: 'claimed here too' }));
    return (0,to_finding/* toFinding */.N)(claim.node.place, {
        rule: 'was-conflict',
        severity: 'error',
        message: `"was" names ${(0,quote_text/* quoteText */.o)(claim.node.text)}, which another code claims as well. Keep it at one of them.`,
        related,
    });
}

;// CONCATENATED MODULE: ./lib/matrix/rules/apply-rules.js













const RULES = [
    findSchemaFaults,
    findCodeFormat,
    findCodeCase,
    findCodeUnquoted,
    findMaxDepth,
    findDuplicateCode,
    findDuplicateName,
    findUnknownParent,
    findParentId,
    findInactiveParent,
    findWasConflict,
    findNameFormat,
    empty_matrix/* findEmptyMatrix */.y,
];
/** Findings of all rules; those for text that does not parse come from the readers. */
function applyRules(context) {
    return RULES.flatMap((rule) => rule(context));
}

// EXTERNAL MODULE: ./lib/matrix/sort-findings.js
var sort_findings = __webpack_require__(83028);
;// CONCATENATED MODULE: ./lib/matrix/to-desired-matrix.js






/** The model of what the documents say. Codes and categories that are unusable are left out: they have error findings. */
function toDesiredMatrix(documents, entries) {
    const codes = entries.flatMap((entry) => toDesiredCode(entry) ?? []);
    const owned = documents.flatMap((document) => document.format === 'csv' ? ownedByRows(document) : ownedByFields(document));
    return { codes, owned };
}
function toDesiredCode(entry) {
    const { code, codeText, name, category, map } = entry;
    const type = toType((0,source_node/* scalarOf */.o)(map, 'type'));
    if (code === null || codeText === null || !(0,normalize_code/* isCode */._m)(codeText))
        return null;
    if (name === null || type === null || category === null)
        return null;
    return {
        path: entry.key,
        code: codeText,
        name: name.text,
        type,
        category: category.text,
        active: entry.isActive,
        parent: toParent(entry),
        was: entry.was === null ? null : (0,normalize_code/* normalizeCode */.vz)(entry.was.text),
        classification: toClassification((0,source_node/* scalarOf */.o)(map, 'classification')),
        place: code.place,
        places: placesOf(map),
    };
}
function toType(node) {
    return call_code/* CALL_CODE_TYPES */.nj.find((type) => type === node?.text) ?? null;
}
function toParent({ parent, parentKey }) {
    switch (parent.kind) {
        case 'root':
            return { kind: 'root' };
        case 'nested':
            return { kind: 'listed', path: parentKey };
        case 'path':
            return { kind: parent.tenant ? 'tenant' : 'listed', path: parent.path };
        case 'id':
            return { kind: 'tenant-id', id: parent.id };
        default:
            return (0,assert_never/* assertNever */.x)(parent);
    }
}
function toClassification(node) {
    const parsed = node === null ? null : parseClassification(node.text);
    return parsed?.kind === 'valid' ? parsed.text : null;
}
const PLACED_FIELDS = ['name', 'parent', 'parentCallCodeId', 'was', 'active', 'classification'];
function placesOf(map) {
    const places = {};
    for (const field of PLACED_FIELDS) {
        const place = (0,source_node/* scalarOf */.o)(map, field)?.place;
        if (place !== undefined)
            places[field] = place;
    }
    return places;
}
function ownedByFields({ root }) {
    if (root.kind !== 'map')
        return [];
    const former = (0,source_node/* fieldOf */._)(root, 'wasCategory');
    return [
        ...toOwned([(0,source_node/* fieldOf */._)(root, 'category')], 'category'),
        ...toOwned(former?.kind === 'list' ? former.items : [former], 'wasCategory'),
    ];
}
/** CSV: each category once, where it stands first. */
function ownedByRows({ root }) {
    const codes = root.kind === 'map' ? (0,source_node/* fieldOf */._)(root, 'codes') : null;
    const rows = codes?.kind === 'list' ? codes.items : [];
    const cells = rows.map((row) => (row.kind === 'map' ? (0,source_node/* scalarOf */.o)(row, 'category') : null));
    const first = new Map();
    for (const owned of toOwned(cells, 'category'))
        if (!first.has(owned.category))
            first.set(owned.category, owned);
    return [...first.values()];
}
function toOwned(nodes, declaredBy) {
    return nodes
        .filter((node) => node?.kind === 'scalar')
        .filter((node) => (0,name_limits/* checkText */.qW)(node.text, name_limits/* CATEGORY_LIMITS */.UA).length === 0)
        .map((node) => ({ category: node.text, declaredBy, place: node.place }));
}

;// CONCATENATED MODULE: ./lib/matrix/check-matrix.js





/** What files say together, and what is wrong with it. Fixes are as the rules offer them, none of them tried. Pure. */
function checkMatrix(reads) {
    const all = reads.flatMap(({ result }) => result.documents);
    const documents = all.filter((document) => !document.broken);
    const entries = documents.flatMap(collectCodes);
    const others = all.filter((document) => document.broken).flatMap(collectCodes);
    const findings = [
        ...reads.flatMap(({ result }) => result.findings),
        ...applyRules({ documents, entries, index: new CodeIndex([...entries, ...others]) }),
    ];
    return {
        matrix: toDesiredMatrix(documents, entries),
        findings: (0,sort_findings/* sortFindings */.T)(findings),
        texts: new Map(reads.flatMap(({ file, text }) => (text === null ? [] : [[file.file, text]]))),
    };
}

// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/matrix/decode-text.js
var decode_text = __webpack_require__(58824);
// EXTERNAL MODULE: ./lib/matrix/matrix-readers.js + 2 modules
var matrix_readers = __webpack_require__(18147);
// EXTERNAL MODULE: ./lib/matrix/rules/syntax.js
var syntax = __webpack_require__(29578);
// EXTERNAL MODULE: ./lib/matrix/source-text.js
var source_text = __webpack_require__(50622);
;// CONCATENATED MODULE: ./lib/matrix/read-matrix-files.js





/** By name. Never rejects because of what a file holds. */
async function readMatrixFiles(files) {
    const reads = [];
    for (const file of files.toSorted((left, right) => (0,by_code_point/* byCodePoint */.H)(left.file, right.file)))
        reads.push(await readMatrixFile(file));
    return reads;
}
async function readMatrixFile(file) {
    const format = (0,matrix_readers/* formatOf */.b)(file.file);
    if (format === null) {
        const place = new source_text/* SourceText */.D(file.file, '').placeAt(0, 0);
        const message = 'The file is no matrix by its name. Name it .yml, .yaml, .json or .csv, or narrow the glob.';
        return unreadable(file, { text: null, finding: (0,syntax/* syntaxFinding */.p)(place, message) });
    }
    const decoded = (0,decode_text/* decodeText */.g)(file);
    if (decoded.kind === 'unreadable')
        return unreadable(file, decoded);
    const { source } = decoded;
    return { file, text: source.text, readable: { source, format }, result: await (0,matrix_readers/* readText */.y)(source, format) };
}
function unreadable(file, { text, finding }) {
    return { file, text, readable: null, result: { documents: [], findings: [finding] } };
}

;// CONCATENATED MODULE: ./lib/matrix/parse-matrix-files.js


/**
 * Pure apart from loading the reader of a format when it is first needed. The result does not depend on the order of files.
 * Never rejects because of what a file holds. A finding has a fix only where applying it changes nothing but what the finding is
 * about.
 */
async function parseMatrixFiles(files) {
    const reads = await readMatrixFiles(files);
    const checked = checkMatrix(reads);
    if (!checked.findings.some(({ fix }) => fix !== undefined))
        return checked;
    const { tryFixes } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 18770));
    const { withholdFixes } = await __webpack_require__.e(/* import() */ 3778).then(__webpack_require__.bind(__webpack_require__, 93778));
    const { withheld } = await tryFixes(reads, checked.findings);
    return { ...checked, findings: withholdFixes(checked.findings, withheld) };
}


/***/ }),

/***/ 56232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toQuotedCell),
/* harmony export */   u: () => (/* binding */ toCsvCell)
/* harmony export */ });
/** A cell: in quotes where RFC 4180 wants them, or where a blank at an end might get lost. */
function toCsvCell(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? toQuotedCell(text) : text;
}
function toQuotedCell(text) {
    return `"${text.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5790);

const MAX_QUOTED = 80;
/** User text for a message: in double quotes, with invisible characters escaped, cut after 80 characters. */
function quoteText(text) {
    const head = text.slice(0, MAX_QUOTED * 2);
    const characters = Array.from(head);
    const shown = characters.slice(0, MAX_QUOTED).join('');
    const cut = shown.length < text.length ? '…' : '';
    return `"${escapeUnprintable(shown)}${cut}"`;
}
function escapeUnprintable(text) {
    if ((0,_util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintableAscii */ .J)(text))
        return text;
    return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\p{Zl}\p{Zp}\u{feff}]/gu, (character) => {
        const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
        return `\\u${hex}`;
    });
}


/***/ }),

/***/ 94613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toDoubleQuoted),
/* harmony export */   T: () => (/* binding */ toYamlScalar)
/* harmony export */ });
/* harmony import */ var _ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62258);

const DATE = /^\d{4}-\d/;
const INVISIBLE = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufffe\uffff]/g;
/** A value for a YAML file: plain where every reader takes it for text, else in double quotes. */
function toYamlScalar(text) {
    const isPlain = isSafePlain(text) && !text.endsWith(' ') && !DATE.test(text) && !(0,_ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguousScalar */ .T)(text);
    return isPlain ? text : toDoubleQuoted(text);
}
/** Letters, digits and marks that mean nothing to YAML wherever they stand, also in `{ }` and `[ ]`. */
function isSafePlain(text) {
    return /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .()'%+/&;$-]|:(?=[\p{L}\p{N}_]))*$/u.test(text);
}
/** A JSON string, which YAML reads too, with invisible characters escaped. */
function toDoubleQuoted(text) {
    return JSON.stringify(text).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 65740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readActive)
/* harmony export */ });
/** YAML 1.2; JSON has two of them, CSV takes the same two. */
const YAML_BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Value of `active`: what it says where it is a boolean of its format, true where it is absent, else null. */
function readActive(node, format) {
    if (node === null)
        return true;
    if (node.kind !== 'scalar')
        return null;
    if (format === 'csv')
        return node.text === 'true' || (node.text === 'false' ? false : null);
    const isPlain = node.style === 'plain' || node.style === 'tagged';
    return isPlain ? (YAML_BOOLEANS.get(node.text) ?? null) : null;
}


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unmatchedGlob),
/* harmony export */   y: () => (/* binding */ findEmptyMatrix)
/* harmony export */ });
/* harmony import */ var _source_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37253);
/* harmony import */ var _to_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73072);


/** Documents that define no code. */
function findEmptyMatrix({ documents }) {
    return documents.flatMap((document) => checkDocument(document));
}
/** A glob that was given and matches no file, or all of them together when none matches. */
function unmatchedGlob(glob, message) {
    const place = { file: glob, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return (0,_to_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N)(place, { rule: 'empty-matrix', severity: 'error', message });
}
function checkDocument({ root, format }) {
    const codes = root.kind === 'map' ? (0,_source_node_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(root, 'codes') : null;
    const isEmpty = root.kind === 'empty' || (root.kind === 'map' && (codes === null || codes.kind === 'empty'));
    if (!isEmpty && !(codes?.kind === 'list' && codes.items.length === 0))
        return [];
    const first = root.kind === 'map' ? root.entries[0]?.keyPlace : undefined;
    const place = codes?.place ?? first ?? root.place;
    const what = format === 'csv' ? 'The file has a header but no rows' : 'This matrix defines no codes';
    const message = `${what}. List at least one code, or remove it if the category is not managed here any more.`;
    return [(0,_to_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N)(place, { rule: 'empty-matrix', severity: 'warning', message })];
}


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ schemaFinding)
/* harmony export */ });
/* harmony import */ var _to_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73072);

/** A missing, unknown or wrongly typed field. */
function schemaFinding(place, message, options = {}) {
    const { related = [], replace } = options;
    const fix = replace === undefined ? null : toFix(place, replace);
    return (0,_to_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N)(place, { rule: 'schema', severity: 'error', message, related, fix });
}
function toFix(place, { by, title }) {
    const { line, column, endLine, endColumn } = place;
    return { line, column, endLine, endColumn, replacement: by, title };
}


/***/ }),

/***/ 29578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ syntaxFinding)
/* harmony export */ });
/* harmony import */ var _to_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73072);

/** Text that does not parse, is not UTF-8, is too large or too deep. */
function syntaxFinding(place, message, related = []) {
    return (0,_to_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N)(place, { rule: 'syntax', severity: 'error', message, related });
}


/***/ }),

/***/ 73072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toFinding),
/* harmony export */   T: () => (/* binding */ toRelated)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88497);

/** A finding at a place; without `related` and `fix` where there are none. */
function toFinding(place, { rule, severity, message, related = [], fix = null }) {
    return {
        ...place,
        rule,
        severity,
        message,
        ...(related.length === 0 ? {} : { related }),
        ...(fix === null ? {} : { fix }),
    };
}
/** The other places of a group, at most 10, with how many more there are in the last message. */
function toRelated(others, { count, message }) {
    const related = [];
    for (const place of others) {
        if (related.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RELATED */ .Bg)
            break;
        const left = count - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RELATED */ .Bg;
        const isLast = related.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RELATED */ .Bg - 1 && left > 0;
        related.push({ ...place, message: isLast ? `${message}, and ${left} more places` : message });
    }
    return related;
}


/***/ }),

/***/ 83028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49410);

/** By file, line, column and rule, without exact repetitions (values that several aliases show at one place). */
function sortFindings(findings) {
    const sorted = findings.toSorted(_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G);
    return sorted.filter((finding, position) => !isSame(finding, sorted[position - 1]));
}
function isSame(left, right) {
    return right !== undefined && (0,_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G)(left, right) === 0 && left.endColumn === right.endColumn;
}


/***/ }),

/***/ 37253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf),
/* harmony export */   o: () => (/* binding */ scalarOf)
/* harmony export */ });
/** Value of a field, or null when the map has no such key. */
function fieldOf(map, key) {
    return map.entries.find((entry) => entry.key === key)?.value ?? null;
}
/** Scalar value of a field, or null when there is none or it is something else. */
function scalarOf(map, key) {
    const value = fieldOf(map, key);
    return value?.kind === 'scalar' ? value : null;
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** Text of one file, without its byte order mark, and the way from offsets to places. Line breaks: LF, CR LF, CR. */
class SourceText {
    file;
    text;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.text = text;
        this.#lineStarts = findLineStarts(text);
    }
    /** Place of the text from `start` up to, not including, `end` (UTF-16 offsets, clamped to the text). */
    placeAt(start, end) {
        const from = Math.min(Math.max(start, 0), this.text.length);
        const to = Math.min(Math.max(end, from), this.text.length);
        const first = this.#position(from);
        const last = this.#position(to);
        return {
            file: this.file,
            line: first.line,
            column: first.column,
            endLine: last.line,
            endColumn: last.column,
        };
    }
    /** Offset of a line and column, the reverse of `placeAt`; clamped to the text. */
    offsetAt(line, column) {
        const start = this.#lineStarts[line - 1] ?? this.text.length;
        return Math.min(start + column - 1, this.text.length);
    }
    /** Place of one character, or an empty place at the end of the text. */
    placeOfCharacter(offset) {
        const character = this.text.codePointAt(offset);
        const isBreak = character === undefined || character === 10 || character === 13;
        return this.placeAt(offset, isBreak ? offset : offset + (character > 0xffff ? 2 : 1));
    }
    #position(offset) {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
    }
}
function findLineStarts(text) {
    const starts = [0];
    const breaks = /\r\n|\n|\r/g;
    for (let found = breaks.exec(text); found !== null; found = breaks.exec(text))
        starts.push(breaks.lastIndex);
    return starts;
}


/***/ }),

/***/ 49410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byFindingPlace)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

/** Order by file, line, column, rule and message: the order of the files, whatever found what first. */
function byFindingPlace(left, right) {
    return (byText(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        byText(left.rule, right.rule) ||
        byText(left.message, right.message));
}
/** Most findings of a file share its name, so that the comparison by characters is worth avoiding. */
function byText(left, right) {
    return left === right ? 0 : (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left, right);
}


/***/ }),

/***/ 39052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CLASSIFICATION_NAMES),
/* harmony export */   n: () => (/* binding */ LAST_DIALER_ID)
/* harmony export */ });
/** Names of NICE's built-in classifications that a code may choose; their ids count from 1. */
const CLASSIFICATION_NAMES = [
    'Positive with Amount',
    'Positive no Amount',
    'Negative DNC Skill',
    'Negative DNC BU',
    'Negative',
    'Other',
    'Retry Rescheduled Agent Specific',
    'Retry Rescheduled Specified Date/Time Any Agent',
    'Retry Rescheduled Later Unspecified',
    'Retry Not Available',
    'Retry Answering Machine',
    'Final Answering Machine',
    'Fax Machine',
];
/** Ids above the named ones that only the dialer sets. */
const LAST_DIALER_ID = 27;


/***/ }),

/***/ 36533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** How many characters a text has as people count limits: an emoji outside the basic plane is one. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasErrorCode)
/* harmony export */ });
/** Whether a file operation failed with this code of the operating system. */
function hasErrorCode(error, ...codes) {
    return (error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code));
}


/***/ })

};
