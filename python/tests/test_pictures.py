"""show.field."""

import unittest

import numpy as np

from lab import pictures, show

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


class FieldTest(unittest.TestCase):
    def tearDown(self):
        pictures._calls.clear()

    def test_samples_cell_centers_from_the_lowest_y_up(self):
        field = pictures.sample_field(total, X, Y)
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

        self.assertEqual(len(pictures.sample_field(predict, X, Y)["values"]), 1024)

    def test_takes_the_first_of_several_outputs_and_values_that_are_not_finite(self):
        field = pictures.sample_field(lambda points: [total(points) * np.nan], X, Y)
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
            ((total, X * np.nan, Y), "finite numbers only"),
            ((lambda points: np.zeros(3), X, Y), r"it returned shape \[3\]"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                show.field("f", *arguments)
