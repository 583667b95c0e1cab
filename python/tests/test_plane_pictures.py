"""show.scatter, show.surface and show.weights."""

import unittest
from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from lab import pictures, show
from lab.types import Array

RANGES = {"weight": [-1, 1], "bias": [0, 64]}

#: Arguments and options of a call, and the error that it must raise.
Cases: TypeAlias = list[tuple[tuple[object, ...], dict[str, object], str]]


def total(points: Array) -> Array:
    sums: Array = points.sum(axis=1)
    return sums


class PlanePicturesTest(unittest.TestCase):
    def tearDown(self) -> None:
        pictures._calls.clear()

    def refused(self, call: Callable[..., None], cases: Cases) -> None:
        for arguments, options, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                call("p", *arguments, **options)
        self.assertEqual(pictures.record(), {})

    def test_records_a_scatter_as_it_was_at_the_call(self) -> None:
        x = np.array([[1], [2]], dtype=np.float32)
        show.scatter(
            "s", x, [3, 4], classes=[0, 9], class_names=["low"], predicted=[5, 6], x_name="true"
        )
        x[:] = 0
        self.assertEqual(
            pictures.record()["s"],
            {
                "kind": "scatter",
                "xName": "true",
                "yName": "y",
                "x": [1, 2],
                "y": [3, 4],
                "classes": [0, 9],
                "classNames": ["low"],
                "predicted": [5, 6],
            },
        )

    def test_refuses_scatters_that_it_cannot_show(self) -> None:
        x, y = np.zeros(2), np.zeros(2)
        cases: Cases = [
            ((np.zeros(0), y), {}, r"a value for each point, got shape \[0\]"),
            ((np.zeros(2001), y), {}, "at most 2000 points can be shown, got 2001; slice"),
            ((x, np.zeros(3)), {}, r"y must have one value for each of the 2 .* shape \[3\]"),
            ((x, y), {"classes": [0]}, r"classes must have one value .* got shape \[1\]"),
            ((x, y), {"classes": [0, 10]}, "whole numbers from 0 to 9, got 10"),
            ((x, y), {"classes": [0.5, 1]}, "whole numbers from 0 to 9, got 0.5"),
            ((x, y), {"class_names": "ab"}, "class_names must be a list of texts"),
            (
                (x, y),
                {"class_names": ["a"] * 11},
                "at most 10 names of classes can be shown, got 11",
            ),
            ((x, y), {"predicted": [0]}, "predicted must have one value"),
            ((x, y), {"x_name": 7}, "must be texts that say what x and y are, got 7"),
        ]
        self.refused(show.scatter, cases)

    def test_samples_a_surface_over_its_ranges_and_copies_the_paths(self) -> None:
        path = [[0, 1]]
        show.surface("s", total, RANGES, {"path": path})
        path.append([5, 6])
        surface = pictures.record()["s"]
        values = surface.pop("values")
        self.assertEqual(
            surface,
            {
                "kind": "surface",
                "columns": 32,
                "rows": 32,
                "xName": "weight",
                "yName": "bias",
                "xRange": [-1, 1],
                "yRange": [0, 64],
                "paths": [{"name": "path", "x": [0], "y": [1]}],
            },
        )
        self.assertAlmostEqual(values[0], -1 + 1 / 32 + 1, 5)
        self.assertAlmostEqual(values[1] - values[0], 1 / 16, 5)
        self.assertAlmostEqual(values[32] - values[0], 2, 5)

    def test_records_the_last_surface(self) -> None:
        for rate in (1, 2, 3):
            show.surface("s", lambda points, rate=rate: rate * total(points) * 0 + rate, RANGES)
        surface = pictures.record()["s"]
        self.assertEqual((surface["values"][0], surface["paths"]), (3, []))

    def test_refuses_surfaces_that_it_cannot_show(self) -> None:
        many = {f"p{i}": [[0, 0]] for i in range(9)}
        cases: Cases = [
            ((7, RANGES), {}, "loss must be a function"),
            ((total, {"weight": [0, 1]}), {}, "must name two parameters"),
            ((total, [[0, 1], [0, 1]]), {}, "must name two parameters"),
            ((total, {"a": [1, 0], "b": [0, 1]}), {}, r"range of a must be two .* got \[1, 0\]"),
            ((total, {"a": [0, 1], "b": 7}), {}, "range of b must be two numbers"),
            ((total, {"a": [0, 1], "b": [0, np.inf]}), {}, "range of b must be two numbers"),
            ((total, RANGES, {"p": []}), {}, r'path "p" must be a list of pairs, .* got \[\]'),
            ((total, RANGES, {"p": [[1, 2, 3]]}), {}, "must be a list of pairs"),
            ((total, RANGES, {"p": [[1, 2], [3]]}), {}, "must be a list of pairs"),
            (
                (total, RANGES, {"p": [[0, 0]] * 2001}),
                {},
                'path "p": at most 2000 points .* got 2001; leave',
            ),
            ((total, RANGES, many), {}, "at most 8 paths can be shown, got 9"),
            ((lambda points: np.zeros(3), RANGES), {}, r"it returned shape \[3\]"),
        ]
        self.refused(show.surface, cases)

    def test_records_weights_row_by_row(self) -> None:
        show.weights("w", np.array([[1, 2, 3], [4, 5, 6]]))
        self.assertEqual(
            pictures.record()["w"],
            {"kind": "weights", "rows": 2, "columns": 3, "values": [1, 2, 3, 4, 5, 6]},
        )

    def test_refuses_weights_that_it_cannot_show(self) -> None:
        cases: Cases = [
            ((np.zeros(4),), {}, r"got shape \[4\]; reshape it"),
            ((np.zeros([1, 257]),), {}, "at most 256 columns can be shown, got 257; slice"),
        ]
        self.refused(show.weights, cases)
