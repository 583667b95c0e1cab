"""What scikit-learn found for the penguins, as content/data has it."""

import unittest

import numpy as np

from lab import data


class PenguinsTest(unittest.TestCase):
    def setUp(self) -> None:
        measures = data("penguins").measures.astype("float64")
        rows = (measures - measures.mean(0)) / measures.std(0)
        self.covariance = rows.T @ rows / len(rows)
        self.found = data("penguins-by-scikit-learn")

    def test_the_axes_stand_at_right_angles_and_have_length_one(self) -> None:
        np.testing.assert_allclose(self.found.axes.T @ self.found.axes, np.eye(2), atol=1e-6)

    def test_the_table_stretches_each_axis_by_its_share_of_the_variance(self) -> None:
        stretched = self.covariance @ self.found.axes / np.trace(self.covariance)
        np.testing.assert_allclose(stretched, self.found.axes * self.found.share, atol=1e-6)

    def test_no_other_axis_has_a_larger_share(self) -> None:
        shares = np.linalg.eigvalsh(self.covariance)[::-1] / np.trace(self.covariance)
        np.testing.assert_allclose(self.found.share, shares[:2], atol=1e-6)
