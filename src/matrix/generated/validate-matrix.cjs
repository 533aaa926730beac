// Compiled from schema/matrix.schema.json by scripts/compile-schemas.ts; do not edit.
"use strict";
exports.validateDocument = validate10;
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

exports.validateCallCode = validate13;
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

exports.validateNestedCode = validate20;
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
