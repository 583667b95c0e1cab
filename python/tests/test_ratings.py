"""The ratings, as content/data has them."""

import unittest

import numpy as np

from lab import data


class RatingsTest(unittest.TestCase):
    def setUp(self) -> None:
        self.ratings = data("ratings")

    def pairs(self, ending: str) -> set[tuple[int, int]]:
        people = getattr(self.ratings, f"people{ending}").ravel().tolist()
        films = getattr(self.ratings, f"films{ending}").ravel().tolist()
        return set(zip(people, films, strict=True))

    def test_no_rating_that_is_held_out_is_learned(self) -> None:
        learned, held_out = self.pairs(""), self.pairs("Test")
        self.assertEqual((len(learned), len(held_out)), (440, 240))
        self.assertEqual(learned & held_out, set())

    def test_each_person_and_each_film_has_ratings_to_learn_from(self) -> None:
        self.assertEqual(np.unique(self.ratings.people).tolist(), list(range(40)))
        self.assertEqual(np.unique(self.ratings.films).tolist(), list(range(24)))

    def test_stars_are_halves_from_a_half_to_five(self) -> None:
        stars = np.concatenate([self.ratings.stars, self.ratings.starsTest])
        np.testing.assert_array_equal(stars * 2, np.round(stars * 2))
        self.assertEqual((stars.min(), stars.max()), (0.5, 5.0))
