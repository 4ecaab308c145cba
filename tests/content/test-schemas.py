#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""Holds the JSON schemas and the program's own reader against each other.

test-schemas.py CHECK-CONTENT CONTENT-FOLDER

Every shipped file must please both. Then good documents are changed in every
way that may matter, and both must come to the same verdict on each: whoever
writes a file with the help of the schemas can trust them."""

import copy
import glob
import json
import os
import subprocess
import sys
import unittest
import warnings

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print('1..0 # SKIP there is no python3-jsonschema')
    sys.exit(77)

KINDS = ('exercise', 'routine', 'article', 'references')
UNKNOWN = 'unknown_member'


def patterns_to_the_end(schema):
    """Python's $ also stands before a last line feed; that of JSON Schema does not."""
    if isinstance(schema, dict):
        return {key: value[:-1] + r'\Z' if key == 'pattern' and isinstance(value, str)
                else patterns_to_the_end(value) for key, value in schema.items()}
    if isinstance(schema, list):
        return [patterns_to_the_end(value) for value in schema]
    return schema


def load_validators(folder):
    schemas = {}
    for kind in KINDS:
        with open(os.path.join(folder, f'{kind}.schema.json'), encoding='utf-8') as file:
            schemas[kind] = patterns_to_the_end(json.load(file))
        Draft202012Validator.check_schema(schemas[kind])
    by_id = {schema['$id']: schema for schema in schemas.values()}
    try:
        from referencing import Registry, Resource
        registry = Registry().with_resources(
            (name, Resource.from_contents(schema)) for name, schema in by_id.items())
        return {kind: Draft202012Validator(schemas[kind], registry=registry) for kind in KINDS}
    except ImportError:
        from jsonschema import RefResolver
        return {kind: Draft202012Validator(
            schemas[kind],
            resolver=RefResolver(schemas[kind]['$id'], schemas[kind], store=by_id))
            for kind in KINDS}


# Good documents, small, that have every member there is somewhere.

HOLD = {'kind': 'hold', 'seconds': 30, 'sides': 'each', 'switch_s': 5, 'sets': 2, 'rest_s': 10}
REPS = {'kind': 'reps', 'reps': 6, 'sides': 'alternate', 'sets': 2, 'rest_s': 30, 'switch_s': 0,
        'tempo': {'move_s': 1, 'hold_s': 0.5, 'return_s': 2, 'rest_s': 0}}
BREATHS = {'kind': 'breaths', 'breaths': 6, 'in_s': 4, 'out_s': 6.5, 'sides': 'none', 'sets': 1}


FIGURE = {
    'description': 'A', 'view': 'side', 'loop': 'cycle', 'period_s': 4, 'arrows': ['knee', 'belly'],
    'props': [{'kind': 'mat'}, {'kind': 'chair', 'x': -0.5, 'z': 0.25, 'height': 0.3, 'faces': 'back'}],
    'poses': [
        {'name': 'up', 'contacts': [{'part': 'foot', 'on': 'mat', 'slides': False}],
         'angles': {'pitch': 1, 'roll': 0, 'turn': 0, 'pelvic-tilt': 2, 'lumbar-flexion': 3,
                    'lumbar-bend': 0, 'lumbar-rotation': 0, 'thoracic-flexion': 4,
                    'neck-flexion': 5, 'neck-rotation': 6, 'shoulder-elevation': 7,
                    'shoulder-flexion': 8, 'shoulder-abduction': 9, 'shoulder-rotation': [9, 9],
                    'elbow-flexion': 10, 'forearm-pronation': 11, 'wrist-extension': 12}},
        {'name': 'knee-up', 'from': 'up', 'contacts': [{'part': 'foot', 'side': 'other', 'on': 'mat'}],
         'angles': {'hip-flexion': [60, 0], 'knee-flexion': [70, 0], 'hip-abduction': 0,
                    'hip-rotation': [1, 0], 'ankle-dorsiflexion': [-9, 0], 'toe-extension': [3, 0]}},
    ],
    'movement': [{'pose': 'up', 'at': 0, 'easing': 'smooth', 'mirrored': False},
                 {'pose': 'knee-up', 'at': 0.5, 'easing': 'through', 'mirrored': True},
                 {'pose': 'up', 'at': 1, 'easing': 'linear'}],
}


def exercise(dose):
    return {
        '$schema': 'exercise.schema.json', 'format': 1, 'id': 'a-1', 'order': 5, 'title': 'A',
        'summary': 'B', 'place': 'desk', 'equipment': ['C'], 'start': 'D', 'steps': ['E', 'F'],
        'feel': 'G', 'mistakes': ['H'], 'breathing': 'I', 'dose': {'text': 'J', 'step': dose},
        'easier': {'text': 'K', 'exercise': 'b'}, 'harder': {'text': 'L'}, 'cautions': ['M'],
        'lengthens': ['iliopsoas', 'calf'], 'strengthens': ['glutes'], 'sources': ['c', 'd'],
    }


# The rest of a figure is changed where it is the exercise's own.
OTHER_FIGURES = [
    {'id': 'a-1', 'description': 'A', 'view': 'front', 'loop': 'hold', 'arrows': ['foot'],
     'props': [{'kind': 'desk'}], 'poses': [{'name': 'up'}, {'name': 'knee-up'}],
     'movement': [{'pose': 'up', 'at': 0}, {'pose': 'knee-up', 'at': 1}]},
    {'id': 'b', **FIGURE},
]

GOOD = {
    'exercise': [exercise(HOLD), exercise(REPS), exercise(BREATHS),
                 {**exercise(HOLD), 'figure': FIGURE},
                 {**exercise(HOLD), 'other_figures': OTHER_FIGURES}],
    'routine': [{
        '$schema': 'routine.schema.json', 'format': 1, 'id': 'a', 'order': 0, 'title': 'A',
        'summary': 'B', 'place': 'floor', 'aim': 'C', 'changeover_s': 5,
        'steps': [
            {'exercise': 'b', 'title': 'D', 'note': 'E', 'alternatives': ['c', 'd'], **HOLD},
            {'exercise': 'b', 'figure': 'c-1', **REPS}, {'title': 'F', 'figure': 'c-1/d', **BREATHS},
            {'title': 'F', 'kind': 'reps', 'reps': 1, 'tempo': {'move_s': 0.5}},
        ],
    }],
    'article': [{
        '$schema': 'article.schema.json', 'format': 1, 'id': 'a', 'order': 0, 'title': 'A',
        'summary': 'B', 'key_points': ['C'], 'sources': ['d'],
        'sections': [{'title': 'E', 'blocks': [
            {'paragraph': 'F [g](exercise:h)'}, {'list': ['I', 'J']}, {'warning': 'K'},
            {'claim': {'said': 'L', 'evidence': 'partly', 'finding': 'M', 'take': 'N',
                       'sources': ['o', 'p']}},
        ]}],
    }],
    'references': [{
        '$schema': 'references.schema.json', 'format': 1,
        'references': [
            {'id': 'a', 'cite': 'B', 'about': 'C', 'kind': 'trial', 'url': 'https://d.org/e'},
            {'id': 'f', 'cite': 'G', 'about': 'H', 'kind': 'review'},
        ],
    }],
}

# What is put in place of every value, whatever it was.

NUMBERS = [-1, -0.0, 0, 0.25, 0.49, 0.5, 1, 1.0, 1.5, 2.0, 5, 6, 10, 11, 20, 20.0, 20.5, 21, 30,
           119.5, 120, 120.5, 121, 200, 201, 360, 361, 599.99, 600, 600.01, 601, 1000, 3600,
           3600.001, 3601, 1e2, 1e5, 100000.0, 100001, 2**31, 2**32 + 1, 2**53, -2**63, 2**63 - 1,
           1e300, -1e300, 1e-300]
TERMS = ['hold', 'reps', 'breaths', 'none', 'each', 'alternate', 'desk', 'chair', 'standing', 'wall',
         'floor', 'well-supported', 'partly', 'contested', 'unsupported', 'wrong', 'guideline',
         'review', 'trial', 'study', 'anatomy', 'health-service', 'secondary', 'iliopsoas',
         'diaphragm', 'Hold', 'hold ', 'both', 'side', 'front', 'rep', 'cycle', 'mat', 'roller', 'back',
         'foot', 'head', 'elbow', 'up', 'knee-up', 'working', 'other', 'linear', 'knee']
IDS = ['a', '1', 'a-b', 'a--b', '-a', 'a-', '-', 'A', 'a_b', 'a b', 'ä', 'a\n', 'a' * 80, 'a' * 81,
       'a-' * 39 + 'ab', 'a-' * 40 + 'a', 'a/b', 'a-1/b-2', 'a/', '/a', '/', 'a//b', 'a/b/c', 'a-/b',
       'a/-b', 'A/b', 'a/B', 'a / b', 'a/b\n', 'a' * 80 + '/' + 'b' * 80, 'a' * 81 + '/' + 'b' * 80]
TEXTS = ['', ' ', 'two\nlines', 'a\ttab', 'a\rreturn', '\u0001', '\u001f', 'a\u007f', '\u0085',
         '\u2028', 'é', '\n', 'a' * 120, 'a' * 121, '😀' * 120, '😀' * 121, 'a' * 300, 'a' * 301,
         'é' * 2000, 'é' * 2001, 'a' * 4000, 'a' * 4001]
URLS = ['https://', 'https://a', 'http://a', 'HTTPS://a', ' https://a', 'https://a b', 'https://a\n',
        'https://a\u00a0b', 'https://a\u0001', 'https://ä.org/😀', 'https://' + 'a' * 292,
        'https://' + 'a' * 293]
LINKS = ['[a](exercise:b)', '[a](routine:b-c)', '[a](article:1)', '[a](exercise:B)', '[a](exercise:)',
         '[a](:b)', '[a](b)', '[a]()', '[a](exercise:b', '[](exercise:b)', 'a](exercise:b)', '](', '[a]',
         '[a] (b)', '[', ']', '[]', '[[a](exercise:b)', '[a]]', '[a](exercise:b)](c)', '[a[b](c)',
         '[a](exercise:b)[c](article:d)', '[a\nb](exercise:c)', '[a](exercise:b--c)', '[a](https://b)',
         '[a\u0001](exercise:b)', '[ ](exercise:b)', '[a](exercise: b)', '([a](exercise:b))',
         '[a](exercise:b)(c)', '](exercise:b)', '[a][b](exercise:c)']
OTHERS = [None, True, False, [], {}, [[]], [None], [1], [''], {'a': 1}, ['a', 'a'], ['calf', 'calf'],
          ['calf', 'glutes'], HOLD, REPS, BREATHS, {'text': 'a'}, {'move_s': 0.5}, {'hold_s': 120},
          {'move_s': 0.25, 'rest_s': 0.25}, {'move_s': 0.25}, {'paragraph': 'a'}, FIGURE, [1, 2],
          [1, 2, 3], [1, None], [0, 160], {'part': 'foot'}, {'part': 'head', 'on': 'chair'},
          {'hip-flexion': 125, 'pelvic-tilt': 11}, {'pelvic-tilt': -10, 'hip-flexion': [0, -26]}]
VALUES = NUMBERS + TERMS + IDS + TEXTS + URLS + LINKS + OTHERS
LENGTHS = [0, 1, 2, 5, 6, 10, 11, 20, 21, 30, 31, 40, 41, 60, 61, 1000, 1001]
MEMBERS = [(UNKNOWN, 1), ('kind', 'hold'), ('seconds', 30), ('reps', 5), ('breaths', 5), ('in_s', 3),
           ('out_s', 3), ('tempo', {'move_s': 1}), ('sides', 'each'), ('sets', 2), ('rest_s', 5),
           ('switch_s', 5), ('text', 'a'), ('title', 'a'), ('exercise', 'a'), ('url', 'https://a'),
           ('paragraph', 'a'), ('order', 1), ('', 1), ('a/~b', 1), ('side', 'other'), ('from', 'up'),
           ('period_s', 1), ('mirrored', True), ('pitch', 1), ('hip-flexion', [1, 2]), ('on', 'chair')]


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from places(item, path + (i,))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def changed(document, path, change):
    document = copy.deepcopy(document)
    change(at(document, path[:-1]), path[-1])
    return document


def set_value(value):
    return lambda parent, key: parent.__setitem__(key, value)


def add_member(name, value):
    return lambda parent, key: parent[key].__setitem__(name, value)


def make_length(length):
    """As many elements as that, all different where they are ids or objects with one."""
    def change(parent, key):
        first = parent[key][0]
        items = [copy.deepcopy(first) for _ in range(length)]
        for i, item in enumerate(items):
            if key in ('sources', 'alternatives'):
                items[i] = f'x{i}'
            elif isinstance(item, dict) and 'id' in item:
                item['id'] = f'x{i}'
        parent[key] = items
    return change


def mutations(document, done):
    """Every change is one to a document that is right. What is the same in several
    documents is changed only once: what was changed is kept in done."""
    yield document
    for path in places(document):
        value = at(document, path)
        place = (path, json.dumps(value))
        if not path or place in done:
            continue
        done.add(place)
        yield changed(document, path, lambda parent, key: parent.pop(key))
        for other in VALUES:
            yield changed(document, path, set_value(other))
        if isinstance(value, dict):
            for name, member in MEMBERS:
                yield changed(document, path, add_member(name, member))
        if isinstance(value, list) and value:
            for length in LENGTHS:
                yield changed(document, path, make_length(length))
            yield changed(document, path, lambda parent, key: parent[key].append(parent[key][0]))
    for name, member in MEMBERS:
        yield {**document, name: member}


# What no schema can say, for documents that please theirs.

def unit_seconds(dose):
    if dose['kind'] == 'hold':
        return dose['seconds']
    if dose['kind'] == 'breaths':
        return dose['breaths'] * (dose['in_s'] + dose['out_s'])
    return dose['reps'] * sum(dose['tempo'].values())


def seconds(dose):
    side, sides, sets = unit_seconds(dose), dose.get('sides', 'none'), dose.get('sets', 1)
    change = dose.get('switch_s', 0) if sides == 'each' else 0
    one_set = side + change + side if sides != 'none' else side
    return sets * one_set + (sets - 1) * (dose.get('rest_s', 0) or change)


ONE_EACH = ('pelvis', 'seat', 'upper-back', 'head', 'forehead')


def both(value):
    return value if isinstance(value, list) else [value, value]


def hip_is_wrong(angles):
    return any(not -35 <= flexion + angles.get('pelvic-tilt', 0) <= 135
               for flexion in both(angles.get('hip-flexion', 0)))


def contacts_are_wrong(contacts, kinds):
    spots = [(contact['part'], side) for contact in contacts
             for side in ([None] if contact['part'] in ONE_EACH else
                          [contact['side']] if 'side' in contact else ['working', 'other'])]
    return (len(spots) > 16 or len(spots) != len(set(spots)) or
            any(contact.get('on', 'floor') not in ['floor', *kinds] for contact in contacts))


def poses_are_wrong(poses, kinds):
    known = {}
    for pose in poses:
        if pose['name'] in known or pose.get('from', pose['name']) not in [*known, pose['name']]:
            return True
        if pose.get('from') == pose['name']:
            return True
        known[pose['name']] = {**known.get(pose.get('from'), {}), **pose.get('angles', {})}
        if hip_is_wrong(known[pose['name']]) or contacts_are_wrong(pose.get('contacts', []), kinds):
            return True
    return False


def movement_is_wrong(movement, poses, loop):
    times = [key['at'] for key in movement]
    states = [(key['pose'], key.get('mirrored', False)) for key in movement]
    return (times[0] != 0 or times[-1] != 1 or times != sorted(set(times)) or
            any(key['pose'] not in [pose['name'] for pose in poses] for key in movement) or
            len(set(states)) == 1 or (loop == 'cycle' and states[0] != states[-1]))


def figure_is_wrong(figure):
    kinds = [prop['kind'] for prop in figure.get('props', [])]
    return (len(kinds) != len(set(kinds)) or poses_are_wrong(figure['poses'], kinds) or
            movement_is_wrong(figure['movement'], figure['poses'], figure['loop']))


def is_good(answer):
    """Whether what a body's measures allow holds together is not a question of form."""
    return answer == 'good' or 'cannot hold together' in answer


def beyond_schema(kind, document):
    if kind == 'exercise':
        others = document.get('other_figures', [])
        ids = [other['id'] for other in others]
        if len(ids) != len(set(ids)) or any(map(figure_is_wrong, others)):
            return True
        if 'figure' in document and figure_is_wrong(document['figure']):
            return True
    if kind == 'references':
        ids = [reference['id'] for reference in document['references']]
        return len(ids) != len(set(ids))
    doses = {'exercise': lambda: [document['dose']['step']], 'routine': lambda: document['steps'],
             'article': lambda: []}[kind]()
    if any(dose['kind'] == 'reps' and sum(dose['tempo'].values()) < 0.5 for dose in doses):
        return True
    total = sum(map(seconds, doses)) + document.get('changeover_s', 0) * (len(doses) - 1)
    return kind == 'routine' and total > 12 * 3600


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        warnings.simplefilter('ignore', DeprecationWarning)
        cls.validators = load_validators(FOLDER)

    def ask_reader(self, questions):
        text = ''.join(f'{kind} {json.dumps(document)}\n' for kind, document in questions)
        run = subprocess.run([CHECK_CONTENT], input=text, capture_output=True, text=True, check=True)
        answers = run.stdout.splitlines()
        self.assertEqual(len(answers), len(questions))
        return answers

    def test_shipped(self):
        paths = [os.path.join(FOLDER, 'references.json')]
        for kind in KINDS[:3]:
            paths += sorted(glob.glob(os.path.join(FOLDER, f'{kind}s', '*.json')))
        self.assertGreater(len(paths), 30)
        for path in paths:
            kind = os.path.basename(os.path.dirname(path))[:-1]
            with open(path, encoding='utf-8') as file:
                document = json.load(file)
            errors = [f'{list(e.absolute_path)}: {e.message}' for e in
                      self.validators[kind if kind in KINDS else 'references'].iter_errors(document)]
            self.assertEqual(errors, [], path)
            if kind in KINDS:
                self.assertEqual(document['id'] + '.json', os.path.basename(path))
        run = subprocess.run([CHECK_CONTENT, *paths], capture_output=True, text=True,
                             env={**os.environ, 'LIMBER_CONTENT_DIR': FOLDER})
        self.assertEqual(run.stdout + run.stderr, '')
        self.assertEqual(run.returncode, 0)

    def test_all_members_are_tried(self):
        """A member that is new in a schema must come into the good documents here."""
        def members(schema):
            if isinstance(schema, dict):
                yield from schema.get('properties', {})
                for value in schema.values():
                    yield from members(value)
            elif isinstance(schema, list):
                for value in schema:
                    yield from members(value)
        tried = {step for documents in GOOD.values() for document in documents
                 for path in places(document) for step in path}
        for kind in KINDS:
            self.assertEqual(set(members(self.validators[kind].schema)) - tried, set(), kind)

    def test_all_terms_are_known(self):
        """Each term of each closed list is accepted by the reader."""
        def documents():
            for place in ('desk', 'chair', 'standing', 'wall', 'floor'):
                yield 'routine', {**GOOD['routine'][0], 'place': place}
            schema = self.validators['exercise'].schema['$defs']['muscles']['items']['enum']
            self.assertGreater(len(schema), 10)
            for muscle in schema:
                yield 'exercise', {**exercise(HOLD), 'lengthens': [muscle]}
        questions = list(documents())
        self.assertEqual(set(self.ask_reader(questions)), {'good'})

    def test_figure_terms(self):
        """The reader names the terms it knows: each closed list of a figure is the same in both."""
        schema = self.validators['exercise'].schema['$defs']
        lists = [('figure', 'view', ()), ('figure', 'loop', ()), ('figure', 'arrows', (0,)),
                 ('prop', 'kind', ('props', 0)), ('prop', 'faces', ('props', 1)),
                 ('contact', 'part', ('poses', 1, 'contacts', 0)),
                 ('contact', 'side', ('poses', 1, 'contacts', 0)),
                 ('contact', 'on', ('poses', 1, 'contacts', 0)),
                 ('key', 'easing', ('movement', 0))]
        good = {**exercise(HOLD), 'figure': FIGURE}
        for name, member, where in lists:
            terms = schema[name]['properties'][member]
            path = ('figure', member, *where) if member == 'arrows' else ('figure', *where, member)
            [answer] = self.ask_reader([('exercise', changed(good, path, set_value('nothing')))])
            known = ', '.join(terms.get('enum') or terms['items']['enum'])
            self.assertIn(f': must be one of: {known}; not ', answer)

    def test_joints(self):
        """Each joint goes as far in the schema as in the reader, on as many sides."""
        joints = self.validators['exercise'].schema['$defs']['angles']['properties']
        self.assertGreater(len(joints), 20)
        questions, expected = [], []
        for joint, schema in joints.items():
            for value in (schema['minimum'], schema['maximum'], schema['minimum'] - 0.01,
                          schema['maximum'] + 0.01):
                inside = schema['minimum'] <= value <= schema['maximum']
                for number, allowed in ((value, True), ([value, 0], 'items' in schema),
                                        ([0, value], 'items' in schema)):
                    pose = {'name': 'up', 'angles': {joint: number}}
                    figure = {**FIGURE, 'poses': [pose, FIGURE['poses'][1]]}
                    questions.append(('exercise', {**exercise(HOLD), 'figure': figure}))
                    expected.append(inside and allowed)
        answers = self.ask_reader(questions)
        for (_, document), answer, good in zip(questions, answers, expected):
            self.assertEqual(is_good(answer), good, f'{document["figure"]["poses"][0]}: {answer}')
            self.assertEqual(self.validators['exercise'].is_valid(document), good)

    def test_agreement(self):
        for kind in KINDS:
            done, questions = set(), []
            for good in GOOD[kind]:
                questions += [(kind, document) for document in mutations(good, done)]
            answers = self.ask_reader(questions)
            n_good = 0
            for (_, document), answer in zip(questions, answers):
                valid = self.validators[kind].is_valid(document)
                expected = valid and not beyond_schema(kind, document)
                n_good += expected
                if is_good(answer) != expected:
                    error = next(self.validators[kind].iter_errors(document), None)
                    self.fail(f'{json.dumps(document)[:3000]}\nschema: {"good" if valid else error}\n'
                              f'reader: {answer}')
            self.assertGreater(n_good, 100)
            self.assertGreater(len(questions) - n_good, 1000)


if __name__ == '__main__':
    CHECK_CONTENT, FOLDER = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
