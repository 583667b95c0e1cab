"""Reading data sets."""

import json
import unittest
from typing import Any

import numpy as np

from lab import data, datasets


def file(tensors: dict[str, Any]) -> str:
    return json.dumps({"about": "a", "source": "s", "tensors": tensors})


class DataTest(unittest.TestCase):
    def test_gives_named_float32_arrays(self) -> None:
        x, y = moons = data("moons")
        self.assertIs(moons.x, x)
        self.assertEqual((x.shape, y.shape), ((256, 2), (256, 1)))
        self.assertEqual((x.dtype, y.dtype), (np.float32, np.float32))
        self.assertEqual(set(y.ravel().tolist()), {0.0, 1.0})

    def test_lists_the_known_names(self) -> None:
        with self.assertRaisesRegex(ValueError, 'there is no data set "sun"; known are: .*moons'):
            data("sun")

    def test_refuses_a_name_that_is_none(self) -> None:
        names: list[Any] = ["", 7, None]
        for name in names:
            with self.assertRaisesRegex(TypeError, "the name must be a text"):
                data(name)

    def test_reads_int32(self) -> None:
        ids = datasets.parse(
            "d", file({"ids": {"shape": [2], "dtype": "int32", "values": [1, 2]}})
        )["ids"]
        self.assertEqual(ids.dtype, np.int32)

    def test_names_the_mistake_in_a_file(self) -> None:
        cases = {
            "{": "not valid JSON",
            "[]": 'has no "tensors"',
            file({}): 'has no "tensors"',
            file({"x": {"shape": [2, 2], "values": [1]}}): 'tensor "x": expected "shape"',
            file({"x": {"shape": [1]}}): 'tensor "x": expected "shape"',
            file(
                {"x": {"shape": [1], "dtype": "bool", "values": [1]}}
            ): "float32 or int32, not bool",
        }
        for text, message in cases.items():
            with self.assertRaisesRegex(ValueError, message):
                datasets.parse("d", text)
