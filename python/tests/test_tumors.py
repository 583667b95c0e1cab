"""What scikit-learn found for the tumors, as content/data has it."""

import unittest

import numpy as np

from lab import data


class TumorsTest(unittest.TestCase):
    def setUp(self) -> None:
        x, self.y, *_ = (tensor.astype("float64") for tensor in data("tumors"))
        self.rows = (x - x.mean(0)) / x.std(0)
        self.fit = data("tumors-by-scikit-learn")

    def test_no_weight_can_change_to_lower_the_loss(self) -> None:
        kernel, n = self.fit.kernel.astype("float64"), len(self.y)
        logits = self.rows @ kernel + self.fit.bias
        error = 1 / (1 + np.exp(-logits)) - self.y
        gradient = np.append(self.rows.T @ error + kernel, np.sum(error)) / n
        self.assertLess(np.abs(gradient).max(), 1e-7)

    def test_the_recorded_loss_is_that_of_the_weights(self) -> None:
        kernel = self.fit.kernel.astype("float64")
        logits = self.rows @ kernel + self.fit.bias
        losses = np.logaddexp(0, logits) - self.y * logits
        loss = np.mean(losses) + np.sum(kernel**2) / 2 / len(self.y)
        self.assertAlmostEqual(float(self.fit.loss), loss, places=7)

    def test_without_a_penalty_a_plane_parts_the_classes(self) -> None:
        logits = self.rows @ self.fit.freeKernel + self.fit.freeBias
        np.testing.assert_array_equal(logits > 0, self.y == 1)
