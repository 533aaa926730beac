const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' } },
};
const help = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' }, markdown: { type: 'string' } },
};
const position = { type: 'integer', minimum: 1 };
const region = {
  type: 'object',
  additionalProperties: false,
  properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
};
const artifactLocation = {
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    // RFC 3986 path of a relative reference: no raw blanks, no scheme, no query, no fragment.
    uri: { type: 'string', pattern: "^(?:[A-Za-z0-9\\-._~/!$&'()*+,;=@]|%[0-9A-F]{2})*$" },
    uriBaseId: { type: 'string' },
  },
};
const physicalLocation = {
  type: 'object',
  required: ['artifactLocation'],
  additionalProperties: false,
  properties: { artifactLocation, region },
};
const location = {
  type: 'object',
  additionalProperties: false,
  properties: { id: { type: 'integer', minimum: -1 }, physicalLocation, message: text },
};
const fix = {
  type: 'object',
  required: ['artifactChanges'],
  additionalProperties: false,
  properties: {
    description: text,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['artifactLocation', 'replacements'],
        additionalProperties: false,
        properties: {
          artifactLocation,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['deletedRegion'],
              additionalProperties: false,
              properties: { deletedRegion: region, insertedContent: text },
            },
          },
        },
      },
    },
  },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    help,
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
  },
};
const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
    fixes: { type: 'array', uniqueItems: true, items: fix },
  },
};

/** The part of the SARIF 2.1.0 schema that our logs use. */
export const SARIF_LOG = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
