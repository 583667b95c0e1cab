"""show.images and show.matrix."""

import unittest

import numpy as np

from lab import pictures, show


class ShownTest(unittest.TestCase):
    def tearDown(self):
        pictures._calls.clear()

    def test_records_images_of_both_shapes_as_they_were_at_the_call(self):
        images = np.array([[[1, 2]], [[3, 4]]], dtype=np.float32)
        show.images("i", images[..., np.newaxis], ["a", "b"])
        show.images("bare", images)
        images[:] = 0
        recorded = pictures.record()
        self.assertEqual(
            recorded["i"],
            {
                "kind": "images",
                "count": 2,
                "height": 1,
                "width": 2,
                "values": [1, 2, 3, 4],
                "captions": ["a", "b"],
            },
        )
        self.assertEqual(recorded["bare"]["captions"], [])

    def test_takes_no_images_at_all(self):
        show.images("i", np.zeros([0, 8, 8]), [])
        self.assertEqual(pictures.record()["i"]["count"], 0)

    def test_names_rows_and_columns(self):
        show.matrix("m", np.array([[1, 2], [3, 4]]), rows="digit", column_labels=["no", "yes"])
        self.assertEqual(
            pictures.record()["m"],
            {
                "kind": "matrix",
                "rows": "digit",
                "columns": "column",
                "rowLabels": ["0", "1"],
                "columnLabels": ["no", "yes"],
                "values": [1, 2, 3, 4],
            },
        )

    def test_refuses_images_that_it_cannot_show(self):
        cases = [
            ((np.zeros([2, 2]),), r"got shape \[2, 2\]"),
            ((np.zeros([1, 2, 2, 3]),), r"got shape \[1, 2, 2, 3\]"),
            ((np.zeros([1, 0, 2]),), r"got shape \[1, 0, 2\]"),
            ((np.zeros([65, 1, 1]),), "at most 64 images"),
            ((np.zeros([2, 256, 256]),), "at most 65536 pixels can be shown, got 131072"),
            ((np.zeros([2, 1, 1]), ["a"]), "a list of 2 texts"),
            ((np.zeros([2, 1, 1]), "ab"), "a list of 2 texts, got 'ab'"),
            ((np.zeros([1, 1, 1]), 7), "a list of 1 texts, got 7"),
            ((np.zeros([1, 1, 1]), [7]), "a list of 1 texts"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                show.images("i", *arguments)

    def test_refuses_matrices_that_it_cannot_show(self):
        cases = [
            ({"values": np.zeros(4)}, r"got shape \[4\]"),
            ({"values": np.zeros([65, 1])}, "at most 64 rows can be shown, got 65"),
            ({"values": np.zeros([1, 1]), "rows": 7}, "must be texts"),
            ({"values": np.zeros([2, 1]), "row_labels": ["a"]}, "row_labels must be a list of 2"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex((TypeError, ValueError), message):
                show.matrix("m", **arguments)
