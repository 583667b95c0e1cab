"""show as a whole, show.field and show.bars."""

import inspect
import json
import unittest
from pathlib import Path

import numpy as np

from lab import limits, pictures, show

X = np.array([[0, 0], [1, 2]], dtype=np.float32)
Y = np.array([[0], [1]], dtype=np.float32)


def total(points):
    return points.sum(axis=1, keepdims=True)


class NeedsDetach:
    """A tensor that requires a gradient, as PyTorch has them."""

    def __init__(self, values):
        self.values = values

    def detach(self):
        return self

    def cpu(self):
        return self.values

    def __array__(self, *_):
        raise RuntimeError("detach it first")


def sampled(predict):
    """The field of a function, as a record has it."""
    show.field("f", predict, X, Y)
    return pictures.record()["f"]


PROJECT = Path(__file__).resolve().parents[2]


class ShowTest(unittest.TestCase):
    def test_has_a_function_with_its_words_for_each_kind_of_the_folder(self):
        folder = PROJECT / "python/lab/pictures"
        kinds = {file.stem for file in folder.glob("[a-z]*.py")}
        self.assertEqual(set(vars(show)), kinds)
        for kind, shows in vars(show).items():
            self.assertEqual(next(iter(inspect.signature(shows).parameters)), "name")
            self.assertRegex(shows.__doc__, "^Shows ")
            with self.assertRaisesRegex(TypeError, f"show.{kind}: the name must be a text"):
                shows("")

    def test_has_the_limits_of_the_project(self):
        file = PROJECT / "src/pictures/limits.json"
        self.assertEqual(limits.LIMITS, json.loads(file.read_text()))


class FieldTest(unittest.TestCase):
    def tearDown(self):
        pictures._calls.clear()

    def test_samples_cell_centers_from_the_lowest_y_up(self):
        field = sampled(total)
        np.testing.assert_allclose(field["xRange"], [-0.1, 1.1])
        np.testing.assert_allclose(field["yRange"], [-0.2, 2.2])
        values = field["values"]
        self.assertEqual(len(values), 1024)
        self.assertAlmostEqual(values[0], -0.1 + 1.2 / 64 - 0.2 + 2.4 / 64, 6)
        self.assertAlmostEqual(values[1] - values[0], 1.2 / 32, 6)
        self.assertAlmostEqual(values[32] - values[0], 2.4 / 32, 6)
        self.assertEqual(field["points"], {"x": [0, 1], "y": [0, 2], "label": [0, 1]})

    def test_gives_predict_float32_and_takes_tensors_that_require_a_gradient(self):
        def predict(points):
            self.assertEqual(points.dtype, np.float32)
            return NeedsDetach(total(points))

        self.assertEqual(len(sampled(predict)["values"]), 1024)

    def test_takes_the_first_of_several_outputs_and_values_that_are_not_finite(self):
        field = sampled(lambda points: [total(points) * np.nan])
        self.assertTrue(np.isnan(field["values"]).all())

    def test_records_the_last_call(self):
        for value in (1, 2, 3):
            show.field("f", lambda points, value=value: np.full([len(points), 1], value), X, Y)
        self.assertEqual(pictures.record()["f"]["values"][0], 3)
        self.assertEqual(pictures.record(), {})

    def test_refuses_what_it_cannot_show(self):
        cases = [
            ((total, np.zeros([2, 3]), Y), "x must be an array of shape"),
            ((total, X, np.zeros(3)), "one class for each of the 2 points"),
            ((7, X, Y), "predict must be a function"),
            ((total, X, Y + 1), "whole numbers from 0 to 1, got 2"),
            ((total, np.zeros([65537, 2]), np.zeros(65537)), "at most 65536 points .* got 65537"),
            ((total, X * np.nan, Y), "finite numbers only"),
            ((lambda points: np.zeros(3), X, Y), r"it returned shape \[3\]"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                show.field("f", *arguments)


class BarsTest(unittest.TestCase):
    def tearDown(self):
        pictures._calls.clear()

    def test_records_named_values_as_they_were_at_the_call(self):
        labels, values = ["no", "yes"], np.array([[0.25, -1e-9]], dtype=np.float32)
        show.bars("b", labels, values)
        show.bars("seconds", ["CPU"], [7])
        show.bars("gradient", ["w"], NeedsDetach(np.array([np.inf])))
        values[:] = 0
        labels.append("maybe")
        recorded = pictures.record()
        self.assertEqual(
            recorded["b"],
            {"kind": "bars", "labels": ["no", "yes"], "values": [0.25, float(np.float32(-1e-9))]},
        )
        self.assertEqual(recorded["seconds"]["values"], [7])
        self.assertEqual(recorded["gradient"]["values"], [np.inf])

    def test_refuses_what_it_cannot_show(self):
        many = [str(index) for index in range(65)]
        cases = [
            (("ab", [1, 2]), "labels must be a list of texts, got 'ab'"),
            ((7, [1]), "labels must be a list of texts, got 7"),
            ((["a", 7], [1, 2]), r"labels must be a list of texts, got \['a', 7\]"),
            (([], []), "at least 1 of the bars must be there, got 0"),
            ((many, np.zeros(65)), "at most 64 bars can be shown, got 65; leave some out"),
            ((["a"], [1, 2]), r"one number for each of the 1 labels, got \[1, 2\]"),
            ((["a"], "1"), "one number for each of the 1 labels, got '1'"),
            ((["a"], [None]), "one number for each of the 1 labels"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                show.bars("b", *arguments)
        self.assertEqual(pictures.record(), {})
