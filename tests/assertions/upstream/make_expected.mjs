// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: assertions that hold and that fail with aws-cdk-lib, with what it says. Run it where aws-cdk-lib
// 2.276.0 can be required:
//   node make_expected.mjs > expected.json
//
//   tests: [pattern, value, lines]                what a matcher says of a value; no lines: it matches
//   calls: {template, method, args, …}            an assertion on a template: `says` (it fails), `returns`, `captured`
//
// In patterns {"$": "arrayWith", "of": …} is a matcher, {"$": "capture", "id": n, "of": …} a Capture.
import {createRequire} from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const {Capture, Match, Template} = require('aws-cdk-lib/assertions');

// ---------------------------------------------------------------------------------------------------- patterns as data

const m = (name, of) => (of === undefined ? {$: name} : {$: name, of});
const capture = (id, of) => (of === undefined ? {$: 'capture', id} : {$: 'capture', id, of});

function build(data, captures) {
  if (Array.isArray(data)) return data.map((item) => build(item, captures));
  if (!data || typeof data !== 'object') return data;
  const of = data.of === undefined ? undefined : build(data.of, captures);
  if (data.$ === 'capture') return (captures[data.id] ??= new Capture(of));
  if (data.$) return of === undefined ? Match[data.$]() : Match[data.$](of);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, build(value, captures)]));
}

/** What has another form here: values in messages, which are abridged, and what JavaScript makes of objects as text. */
function normalize(message) {
  return message
    .replace(/^Found unexpected match: [^]*?(?= at \/| \(using |$)/, 'Found unexpected match')
    .replace(/^Received [^]*?, but key/, 'Received …, but key')
    .replace(/^String '[^]*?' did not match/, "String '…' did not match");
}

// ---------------------------------------------------------------------------------------------------- matchers

const inner = {a: 1, b: {c: 'x', d: [1, 2, 3]}};
const patterns = [
  'x', '', 3, 0, true, false, [], [1], [1, 2, 3], {}, {a: 1}, {b: {c: 'x'}}, inner,
  m('exact', 'x'), m('exact', 3), m('exact', [1, 2, 3]), m('exact', inner), m('exact', {b: {c: 'x'}}),
  m('exact', {a: m('anyValue'), b: m('objectLike', {c: 'x'})}), m('exact', {}),
  m('absent'), m('anyValue'),
  m('arrayEquals', []), m('arrayEquals', [1, 2, 3]), m('arrayEquals', [1, m('anyValue'), 3]), m('arrayEquals', [{k: 1}]),
  m('arrayEquals', [m('objectLike', {k: 1})]), m('arrayEquals', ['a', 'b', 'c']),
  m('arrayWith', []), m('arrayWith', [1, 3]), m('arrayWith', [3, 1]), m('arrayWith', [{k: 1}]), m('arrayWith', ['c']),
  m('arrayWith', [m('objectLike', {k: 1}), m('objectLike', {l: 3})]), m('arrayWith', [{k: 1}, {k: 2, l: 3}]),
  m('arrayWith', [m('stringLikeRegexp', '^b'), 'c']), m('arrayWith', [m('not', 1)]), m('arrayWith', [m('anyValue')]),
  m('arrayWith', [1, m('absent')]),
  m('objectEquals', {}), m('objectEquals', {a: 1}), m('objectEquals', inner), m('objectEquals', {k: 1}),
  m('objectEquals', {a: 1, b: m('objectLike', {c: 'x'})}), m('objectEquals', {a: 1, b: m('anyValue'), z: m('absent')}),
  m('objectLike', {}), m('objectLike', {a: 1}), m('objectLike', {b: {c: 'x'}}), m('objectLike', {b: {d: [1, 2]}}),
  m('objectLike', {b: {d: m('arrayWith', [2])}}), m('objectLike', {z: m('absent')}), m('objectLike', {a: m('absent')}),
  m('objectLike', {a: 2, b: {c: 'y'}, z: 1}), m('objectLike', {z: m('anyValue')}), m('objectLike', {b: m('objectEquals', {c: 'x'})}),
  m('not', 'x'), m('not', 3), m('not', {a: 1}), m('not', m('objectLike', {a: 1})), m('not', m('arrayWith', [2])),
  m('not', m('absent')), m('not', m('not', 'x')), m('not', [1, 2, 3]),
  m('serializedJson', {a: 1}), m('serializedJson', m('objectLike', {a: 1})), m('serializedJson', [1, 2]),
  m('serializedJson', m('arrayWith', [2])), m('serializedJson', 'x'), m('serializedJson', {a: 1, b: {c: m('anyValue')}}),
  m('stringLikeRegexp', 'x'), m('stringLikeRegexp', '^x$'), m('stringLikeRegexp', '^b'), m('stringLikeRegexp', 'a.c'),
  m('stringLikeRegexp', '^\\{.*\\}$'), m('stringLikeRegexp', '[^]b'), m('stringLikeRegexp', '(?<=a)\\nb'),
  m('stringLikeRegexp', '\\d{2,}|^$'), m('stringLikeRegexp', '\\u0078'), m('stringLikeRegexp', '(?:a|x)(?!y)'),
];
const values = ['x', '', 'xy', 'abc', 'a\nb', 3, 0, 42, true, false, [], [1], [1, 2, 3], [3, 2, 1], ['a', 'b', 'c'],
  [{k: 1}, {k: 2, l: 3}], [{k: 1, l: 2}, {l: 3}], {}, {a: 1}, {k: 1}, inner, {a: 1, b: {c: 'y', d: []}}, {a: null},
  {b: 1}, '{"a":1}', '{"a":1,"b":{"c":"x"}}', '[1,2]', '"x"', '{'];

const tests = [];
for (const pattern of patterns)
  for (const value of values) {
    const built = build(pattern, []);
    let lines;
    try {
      const result = (pattern?.$ ? built : Match.exact(built)).test(value);
      lines = result.toHumanStrings().map(normalize);
      // Upstream goes on to search the text "[object Object]".
      if (typeof value !== 'string') lines = lines.filter((line) => !line.startsWith("String '"));
    } catch (error) {
      if (error instanceof TypeError) continue; // null, which upstream's matchers do not expect
      lines = ['throws'];
    }
    tests.push([pattern, value, lines]);
  }

// ---------------------------------------------------------------------------------------------------- templates

const templates = {
  queues: {
    Parameters: {Stage: {Type: 'String', Default: 'dev'}, Size: {Type: 'Number'}},
    Mappings: {Regions: {'eu-west-1': {Zone: 'a'}, 'us-east-1': {Zone: 'b'}}, Other: {x: {y: 1}}},
    Conditions: {IsProd: {'Fn::Equals': [{Ref: 'Stage'}, 'prod']}, IsBig: {'Fn::Not': [{Condition: 'IsProd'}]}},
    Rules: {Check: {Assertions: [{Assert: {'Fn::Equals': [1, 1]}}]}},
    Resources: {
      Dead: {Type: 'AWS::SQS::Queue', DeletionPolicy: 'Retain'},
      Jobs: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          QueueName: 'jobs', VisibilityTimeout: 30, FifoQueue: true,
          RedrivePolicy: {deadLetterTargetArn: {'Fn::GetAtt': ['Dead', 'Arn']}, maxReceiveCount: 3},
          Tags: [{Key: 'team', Value: 'search'}, {Key: 'env', Value: 'dev'}],
        },
        DependsOn: ['Dead'],
      },
      Mails: {Type: 'AWS::SQS::Queue', Properties: {QueueName: 'mails', VisibilityTimeout: 60, Tags: [{Key: 'env', Value: 'dev'}]}},
      Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: 'News'}},
      Document: {
        Type: 'AWS::SSM::Parameter',
        Properties: {Type: 'String', Value: '{"limit":5,"modes":["a","b"],"nested":{"deep":true}}'},
      },
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {Effect: 'Allow', Action: 'sqs:SendMessage', Resource: {'Fn::GetAtt': ['Jobs', 'Arn']}},
              {Effect: 'Allow', Action: ['sqs:Get', 'sqs:List'], Resource: '*'},
              {Effect: 'Deny', Action: 'sqs:Purge', Resource: '*', Condition: {Bool: {x: 'false'}}},
            ],
          },
        },
      },
    },
    Outputs: {Url: {Value: {Ref: 'Jobs'}, Export: {Name: 'jobs-url'}}, Arn: {Value: {'Fn::GetAtt': ['Jobs', 'Arn']}}},
  },
  empty: {},
  many: {Resources: Object.fromEntries(['Alpha', 'beta', 'Gamma', 'delta', 'Epsilon'].map((id, i) =>
    [id, {Type: 'AWS::S3::Bucket', Properties: {BucketName: `b${i}`, Versioned: i % 2 === 0, Tags: [{Key: 'n', Value: `${i}`}]}}]))},
  selfCycle: {Resources: {A: {Type: 'T::T::T', Properties: {X: {Ref: 'A'}}}}},
  cycle: {Resources: {A: {Type: 'T::T::T', Properties: {X: {'Fn::GetAtt': ['B', 'Arn']}}}, B: {Type: 'T::T::T', DependsOn: 'C'},
    C: {Type: 'T::T::T', Properties: {X: {'Fn::Sub': 'x-${A}-${AWS::Region}'}}}}},
  subCycle: {Resources: {A: {Type: 'T::T::T', Properties: {X: {'Fn::Sub': ['${v}${B.Arn}', {v: {Ref: 'A'}}]}}}, B: {Type: 'T::T::T'}}},
  noCycle: {Resources: {A: {Type: 'T::T::T', Properties: {X: {'Fn::Sub': '${!A}'}, Y: {Ref: 'AWS::Region'}}, Metadata: {Ref: 'A'}},
    B: {Type: 'T::T::T', DependsOn: ['A'], Properties: {X: [{Ref: 'A'}, {deep: {'Fn::GetAtt': ['A', 'Arn']}}]}}}},
};

const calls = [];
function call(template, method, ...args) {
  const captures = [];
  const row = {template, method, args};
  try {
    const built = args.map((arg) => build(arg, captures));
    const options = method === 'skipCycles' ? {skipCyclicalDependenciesCheck: true} : undefined;
    const subject = Template.fromJSON(templates[template], options);
    if (method !== 'fromJSON' && method !== 'skipCycles') {
      const value = subject[method](...built);
      if (value !== undefined) row.returns = typeof value === 'string' ? value : Object.keys(value);
    }
  } catch (error) {
    if (error instanceof TypeError) throw error;
    const lines = error.message.split('\n');
    row.says = {
      begins: lines[0].replace(/ (resources|outputs|mappings|conditions|parameters) (with|named).*/, '').slice(0, 300),
      marks: lines.filter((line) => line.startsWith('!!')).map((line) => normalize(line.slice(2).trim())),
      closest: lines.map((line) => /^(\w+) :: /.exec(line)?.[1]).filter((id) => id),
    };
    if (method === 'templateMatches') row.says.marks = lines.slice(1).map((line) => normalize(line.trim()));
  }
  if (captures.length) {
    row.captured = captures.map((c) => {
      const all = [];
      if (c._captured.length) {
        do all.push(c._captured[c.idx]); while (c.next());
      }
      return all;
    });
  }
  calls.push(row);
}

const queue = 'AWS::SQS::Queue';
const bucket = 'AWS::S3::Bucket';
const policy = 'AWS::IAM::Policy';
for (const method of ['fromJSON', 'skipCycles'])
  for (const template of ['selfCycle', 'cycle', 'subCycle', 'noCycle', 'empty', 'queues']) call(template, method);

const propertyPatterns = [
  {}, {QueueName: 'jobs'}, {QueueName: 'none'}, {VisibilityTimeout: 60}, {VisibilityTimeout: '60'}, {FifoQueue: true},
  {FifoQueue: 'true'}, {Missing: 1}, {QueueName: 'jobs', VisibilityTimeout: 60}, {FifoQueue: m('absent')},
  {QueueName: m('absent')}, {Missing: m('absent')}, {QueueName: m('anyValue')}, m('absent'), m('anyValue'),
  m('exact', {QueueName: 'mails', VisibilityTimeout: 60, Tags: [{Key: 'env', Value: 'dev'}]}),
  m('objectEquals', {QueueName: 'mails'}), m('objectEquals', {}), m('not', {}), m('not', m('objectLike', {QueueName: 'jobs'})),
  {RedrivePolicy: {maxReceiveCount: 3}}, {RedrivePolicy: m('objectEquals', {maxReceiveCount: 3})},
  {RedrivePolicy: {maxReceiveCount: 4}}, {RedrivePolicy: {deadLetterTargetArn: {'Fn::GetAtt': ['Dead', 'Arn']}}},
  {Tags: [{Key: 'env'}]}, {Tags: m('arrayWith', [{Key: 'env'}])}, {Tags: m('arrayWith', [m('objectLike', {Key: 'env'})])},
  {Tags: m('arrayEquals', [{Key: 'env', Value: 'dev'}])}, {Tags: m('arrayEquals', [{Key: 'env', Value: 'prod'}])},
  {Tags: m('arrayWith', [m('objectLike', {Key: 'env'}), m('objectLike', {Key: 'team'})])},
  {Tags: m('arrayWith', [m('objectLike', {Key: 'team'}), m('objectLike', {Key: 'env'})])},
  {Tags: [{Key: 'team'}, {Key: 'env'}]}, {QueueName: m('stringLikeRegexp', '^ma')}, {QueueName: m('stringLikeRegexp', 'z$')},
  {QueueName: m('not', 'jobs')}, {QueueName: m('not', m('stringLikeRegexp', '.'))}, {QueueName: capture(0)},
  {QueueName: capture(0), VisibilityTimeout: capture(1)}, {QueueName: capture(0), FifoQueue: true},
  {QueueName: capture(0), FifoQueue: false}, {QueueName: capture(0, m('stringLikeRegexp', '^j'))},
  {RedrivePolicy: capture(0, {maxReceiveCount: 3})}, {RedrivePolicy: capture(0, {maxReceiveCount: 5})}, {Missing: capture(0)},
  {Tags: capture(0)}, {Tags: m('arrayWith', [m('objectLike', {Key: 'env', Value: capture(0)})])},
  {VisibilityTimeout: m('serializedJson', {})}, {QueueName: m('serializedJson', {})},
];
for (const pattern of propertyPatterns) {
  call('queues', 'hasResourceProperties', queue, pattern);
  call('queues', 'allResourcesProperties', queue, pattern);
  for (const count of [0, 1, 3]) call('queues', 'resourcePropertiesCountIs', queue, pattern, count);
  if (pattern.$ !== 'absent') {
    call('queues', 'hasResource', queue, {Properties: pattern});
    call('queues', 'findResources', queue, {Properties: pattern});
    call('queues', 'getResourceId', queue, {Properties: pattern});
    call('queues', 'allResources', queue, {Properties: pattern});
  }
}
for (const pattern of [{}, {DeletionPolicy: 'Retain'}, {DeletionPolicy: 'Delete'}, {DependsOn: ['Dead']}, {DependsOn: m('arrayWith', ['Dead'])},
  {Type: queue}, {Properties: m('absent')}, m('objectEquals', {Type: queue, DeletionPolicy: 'Retain'}), m('not', {}), m('anyValue')])
  for (const method of ['hasResource', 'findResources', 'getResourceId', 'allResources']) call('queues', method, queue, pattern);
for (const type of [queue, 'AWS::SNS::Topic', 'AWS::None::None'])
  for (const count of [0, 1, 2, 3]) call('queues', 'resourceCountIs', type, count);
for (const method of ['hasResource', 'hasResourceProperties', 'findResources', 'getResourceId', 'allResources', 'allResourcesProperties']) {
  call('queues', method, 'AWS::None::None', {});
  call('empty', method, queue, {});
  call('queues', method, 'AWS::SNS::Topic', method.endsWith('Properties') ? {DisplayName: 'News'} : {});
}
call('empty', 'resourceCountIs', queue, 0);
call('empty', 'resourcePropertiesCountIs', queue, {}, 0);
call('many', 'findResources', bucket);
call('many', 'getResourceId', bucket);
for (const pattern of [{Versioned: true}, {Versioned: 1}, {BucketName: 'b3', Versioned: true}, {BucketName: capture(0)}, {Nothing: 1, None: 2},
  {Versioned: true, BucketName: capture(0)}, {Tags: [{Key: 'n', Value: capture(0)}]}, {BucketName: m('stringLikeRegexp', 'b[13]')}]) {
  call('many', 'hasResourceProperties', bucket, pattern);
  call('many', 'allResourcesProperties', bucket, pattern);
}

const statements = [
  [{Effect: 'Allow', Action: 'sqs:SendMessage'}],
  m('arrayWith', [{Action: 'sqs:SendMessage'}]),
  m('arrayWith', [m('objectLike', {Action: 'sqs:SendMessage'})]),
  m('arrayWith', [m('objectLike', {Action: 'sqs:Nothing'})]),
  m('arrayWith', [m('objectLike', {Action: 'sqs:SendMessage'}), m('objectLike', {Effect: 'Deny'})]),
  m('arrayWith', [m('objectLike', {Effect: 'Deny'}), m('objectLike', {Action: 'sqs:SendMessage'})]),
  m('arrayWith', [m('objectLike', {Action: m('arrayWith', ['sqs:List'])})]),
  m('arrayWith', [m('objectLike', {Action: m('arrayWith', ['sqs:List', 'sqs:Get'])})]),
  m('arrayWith', [m('objectLike', {Effect: 'Deny', Condition: m('absent')})]),
  m('arrayEquals', [m('objectLike', {Effect: 'Allow'}), m('objectLike', {Effect: 'Allow'}), m('anyValue')]),
  m('arrayEquals', [m('objectLike', {Effect: 'Allow'})]),
  m('arrayWith', [capture(0, {Effect: 'Deny'})]), m('not', m('arrayWith', [m('objectLike', {Effect: 'Deny'})])),
  m('not', m('arrayWith', [m('objectLike', {Effect: 'Other'})])),
];
for (const Statement of statements) call('queues', 'hasResourceProperties', policy, {PolicyDocument: {Statement}});
for (const Value of [m('serializedJson', {limit: 5}), m('serializedJson', m('objectLike', {limit: 5})),
  m('serializedJson', m('objectLike', {limit: 6, modes: m('arrayWith', ['c'])})), m('stringLikeRegexp', '"limit":\\d'),
  m('serializedJson', m('objectLike', {nested: {deep: true}})), m('serializedJson', m('objectLike', {nested: {deep: capture(0)}})),
  m('serializedJson', {limit: m('anyValue'), modes: ['a', 'b'], nested: m('objectLike', {})})])
  call('queues', 'hasResourceProperties', 'AWS::SSM::Parameter', {Value});

const sections = {
  Output: [['Url', 'Arn', 'None', '*'], [{}, {Value: {Ref: 'Jobs'}}, {Export: {Name: m('anyValue')}}, {Export: m('absent')}, {Value: 1},
    {Value: capture(0)}, m('objectEquals', {Value: {Ref: 'Jobs'}})]],
  Mapping: [['Regions', 'None', '*'], [{}, {'eu-west-1': {Zone: 'a'}}, {'eu-west-1': {Zone: 'b'}}, m('objectEquals', {x: {y: 1}})]],
  Condition: [['IsProd', 'IsBig', 'None', '*'], [{}, {'Fn::Equals': m('anyValue')}, {'Fn::Not': [{Condition: 'IsProd'}]}, {'Fn::Or': []}]],
  Parameter: [['Stage', 'None', '*'], [{}, {Type: 'String'}, {Type: 'Number'}, {Default: m('absent')}, {Type: 'List'}]],
};
for (const [name, [ids, list]] of Object.entries(sections))
  for (const id of ids)
    for (const pattern of list) {
      call('queues', `has${name}`, id, pattern);
      call('queues', `find${name}s`, id, pattern);
    }
for (const name of Object.keys(sections)) {
  call('queues', `find${name}s`, '*');
  call('empty', `find${name}s`, '*');
  call('empty', `has${name}`, '*', {});
}
for (const pattern of [{}, {Resources: {Topic: {Type: 'AWS::SNS::Topic'}}}, {Resources: {Topic: {Type: 'AWS::SQS::Queue'}}},
  {Resources: {None: m('absent')}}, {Resources: {None: {}}}, m('objectEquals', {}), {Outputs: m('objectLike', {Url: m('anyValue')})},
  m('objectLike', {Resources: {Topic: m('objectEquals', {Type: 'AWS::SNS::Topic'})}}), m('not', {}), {Resources: {Topic: capture(0)}}])
  call('queues', 'templateMatches', pattern);
call('empty', 'templateMatches', {});
call('empty', 'templateMatches', m('exact', {}));

const table = (rows) => '[\n' + rows.map((row) => '    ' + JSON.stringify(row)).join(',\n') + '\n  ]';
process.stdout.write(`{
  "templates": {
${Object.entries(templates).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}
  },
  "tests": ${table(tests)},
  "calls": ${table(calls)}
}
`);
