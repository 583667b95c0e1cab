"""The generator, glorot and normal against the files that tests/unit/sandbox/lab check too."""

import json
import unittest
from pathlib import Path

import numpy as np

from lab import glorot, normal, random, weights

UNIT = Path(__file__).resolve().parents[2] / "tests/unit/sandbox/lab"
GOLDEN = json.loads((UNIT / "glorot-golden.json").read_text())
GOLDEN_NORMAL = json.loads((UNIT / "normal-golden.json").read_text())


class GlorotTest(unittest.TestCase):
    def setUp(self):
        weights.restart()

    def test_generator_gives_the_golden_numbers(self):
        numbers = random.seeded_random(random.SEED, 0, len(GOLDEN["random"]))
        self.assertEqual(numbers.tolist(), GOLDEN["random"])

    def test_gives_the_golden_values_call_after_call(self):
        self.assertTrue(GOLDEN["calls"])
        for call in GOLDEN["calls"]:
            values = glorot(*call["shape"])
            self.assertEqual(values.dtype, np.float32)
            self.assertEqual(values.shape, tuple(call["shape"]))
            self.assertEqual(values.ravel().tolist(), call["values"])

    def test_fans_are_counted_as_keras_counts_them(self):
        cases = {
            (): (1, 1),
            (7,): (7, 7),
            (2, 16): (2, 16),
            (5, 3, 4): (15, 20),
            (3, 3, 8, 16): (72, 144),
        }
        for shape, expected in cases.items():
            self.assertEqual(weights.fans(shape), expected, shape)

    def test_refuses_shapes_that_are_none(self):
        for shape in [(0,), (2.5, 2), (-1, 3), ("16",)]:
            with self.assertRaisesRegex(TypeError, r"as in glorot\(2, 16\)"):
                glorot(*shape)


class NormalTest(unittest.TestCase):
    def setUp(self):
        weights.restart()

    def test_gives_the_golden_values_between_calls_of_glorot_too(self):
        functions = {"normal": normal, "glorot": glorot}
        self.assertEqual({call["call"] for call in GOLDEN_NORMAL["calls"]}, set(functions))
        for call in GOLDEN_NORMAL["calls"]:
            values = functions[call["call"]](*call["shape"])
            self.assertEqual(values.dtype, np.float32)
            self.assertEqual(values.shape, tuple(call["shape"]))
            self.assertEqual(values.ravel().tolist(), call["values"])

    def test_refuses_shapes_that_are_none(self):
        for shape in [(0,), (2.5, 2), ("16",)]:
            with self.assertRaisesRegex(TypeError, r"as in normal\(2, 16\)"):
                normal(*shape)
