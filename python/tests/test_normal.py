"""normal against the file that tests/unit/sandbox/lab checks too."""

import json
import unittest
from pathlib import Path
from typing import Any

import numpy as np

from lab import glorot, normal, random

FILE = Path(__file__).resolve().parents[2] / "tests/unit/sandbox/lab/normal-golden.json"
GOLDEN = json.loads(FILE.read_text())


class NormalTest(unittest.TestCase):
    def setUp(self) -> None:
        random.generator.restart()

    def test_gives_the_golden_values_between_calls_of_glorot_too(self) -> None:
        functions = {"normal": normal, "glorot": glorot}
        self.assertEqual({call["call"] for call in GOLDEN["calls"]}, set(functions))
        for call in GOLDEN["calls"]:
            values = functions[call["call"]](*call["shape"])
            self.assertEqual(values.dtype, np.float32)
            self.assertEqual(values.shape, tuple(call["shape"]))
            self.assertEqual(values.ravel().tolist(), call["values"])

    def test_refuses_shapes_that_are_none(self) -> None:
        shapes: list[Any] = [(0,), (2.5, 2), ("16",)]
        for shape in shapes:
            with self.assertRaisesRegex(TypeError, r"as in normal\(2, 16\)"):
                normal(*shape)
