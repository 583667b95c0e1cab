"""The generator and glorot against the file that tests/unit/sandbox/lab checks too."""

import json
import unittest
from pathlib import Path
from typing import Any

import numpy as np

from lab import glorot, random
from lab.glorot import fans

FILE = Path(__file__).resolve().parents[2] / "tests/unit/sandbox/lab/glorot-golden.json"
GOLDEN = json.loads(FILE.read_text())


class GlorotTest(unittest.TestCase):
    def setUp(self) -> None:
        random.generator.restart()

    def test_generator_gives_the_golden_numbers(self) -> None:
        numbers = random.seeded_random(random.SEED, 0, len(GOLDEN["random"]))
        self.assertEqual(numbers.tolist(), GOLDEN["random"])

    def test_gives_the_golden_values_call_after_call(self) -> None:
        self.assertTrue(GOLDEN["calls"])
        for call in GOLDEN["calls"]:
            values = glorot(*call["shape"])
            self.assertEqual(values.dtype, np.float32)
            self.assertEqual(values.shape, tuple(call["shape"]))
            self.assertEqual(values.ravel().tolist(), call["values"])

    def test_fans_are_counted_as_keras_counts_them(self) -> None:
        cases: dict[tuple[int, ...], tuple[int, int]] = {
            (): (1, 1),
            (7,): (7, 7),
            (2, 16): (2, 16),
            (5, 3, 4): (15, 20),
            (3, 3, 8, 16): (72, 144),
        }
        for shape, expected in cases.items():
            self.assertEqual(fans(shape), expected, shape)

    def test_refuses_shapes_that_are_none(self) -> None:
        shapes: list[Any] = [(0,), (2.5, 2), (-1, 3), ("16",)]
        for shape in shapes:
            with self.assertRaisesRegex(TypeError, r"as in glorot\(2, 16\)"):
                glorot(*shape)
