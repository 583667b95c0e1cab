"""What scikit-learn found for the clusters, as content/data has it."""

import unittest

import numpy as np
import numpy.typing as npt

from lab import data


class ClustersTest(unittest.TestCase):
    def setUp(self) -> None:
        self.x, self.group = data("clusters")
        self.found = data("clusters-by-scikit-learn")

    def distances(self, centers: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        apart: npt.NDArray[np.float32] = np.sum((self.x[:, None] - centers) ** 2, 2)
        return apart

    def test_four_groups_of_unequal_sizes(self) -> None:
        sizes = np.unique(self.group, return_counts=True)[1]
        self.assertEqual(sizes.tolist(), [48, 36, 36, 24])

    def test_each_center_is_the_mean_of_the_points_nearest_to_it(self) -> None:
        for centers in self.found.centers, self.found.centersWorse:
            nearest = self.distances(centers).argmin(1)
            means = [self.x[nearest == i].mean(0) for i in range(len(centers))]
            np.testing.assert_allclose(means, centers, atol=1e-5)

    def test_the_recorded_inertia_is_that_of_the_centers(self) -> None:
        for centers, inertia in (
            (self.found.centers, self.found.inertia),
            (self.found.centersWorse, self.found.inertiaWorse),
        ):
            self.assertAlmostEqual(
                float(self.distances(centers).min(1).sum()), float(inertia), places=3
            )
