"""ask.drawing in Python: the first sample stands for what a reader would draw."""

import unittest
from typing import Any

import numpy as np

from lab import ask, limits, pictures
from lab.types import Array, Float32Array

LABELS = ["light", "dark"]
SAMPLES = np.array([0, 0.25, 0.5, 0.75, 1, 1, 1, 1]).reshape(2, 2, 2, 1)


def shares(image: Float32Array) -> Array:
    return np.array([1 - image.mean(), image.mean()])


class AskTest(unittest.TestCase):
    def setUp(self) -> None:
        pictures.record()

    def test_the_first_sample_is_answered_and_recorded(self) -> None:
        ask.drawing("a sign", SAMPLES, LABELS, shares)
        self.assertEqual(
            pictures.record(),
            {
                "a sign": {
                    "kind": "drawing",
                    "rows": 2,
                    "columns": 2,
                    "count": 2,
                    "samples": [0, 0.25, 0.5, 0.75, 1, 1, 1, 1],
                    "pixels": [0, 0.25, 0.5, 0.75],
                    "labels": LABELS,
                    "values": [0.625, 0.375],
                }
            },
        )

    def test_the_answer_gets_one_drawing_of_the_shape_of_the_samples(self) -> None:
        for samples in (SAMPLES, SAMPLES[..., 0]):
            shapes: list[tuple[int, ...]] = []

            def answer(image: Float32Array, shapes: list[tuple[int, ...]] = shapes) -> list[int]:
                shapes.append(image.shape)
                self.assertEqual(image.dtype, np.float32)
                return [0, 1]

            ask.drawing("a sign", samples, LABELS, answer)
            pictures.record()
            self.assertEqual(shapes[0], (1, *samples.shape[1:]))

    def test_the_record_has_what_the_program_says_at_its_end(self) -> None:
        state = {"value": 1}
        ask.drawing("a sign", SAMPLES, ["a"], lambda _: [state["value"]])
        state["value"] = 2
        self.assertEqual(pictures.record()["a sign"]["values"], [2])

    def test_what_is_wrong_is_refused_at_the_call(self) -> None:
        most = int(limits.PICTURE_LIMITS["samples"])
        side = int(limits.PICTURE_LIMITS["drawing"])
        good = (LABELS, shares)
        wrong: list[tuple[Any, Any, Any, str]] = [
            (SAMPLES[0, :, :, 0], *good, r"must be a tensor of shape .* got shape \[2, 2\]"),
            (np.zeros([1, 2, 2, 3]), *good, r"got shape \[1, 2, 2, 3\]"),
            (np.zeros([0, 2, 2]), *good, r"got shape \[0, 2, 2\]"),
            (np.zeros([most + 1, 2, 2]), *good, f"at most {most} samples .* slice the tensor"),
            (np.zeros([1, 2, side + 1]), *good, f"at most {side} columns"),
            (np.full([1, 2, 2], 255), *good, "from 0 for paper to 1 for ink, got 255"),
            (np.full([1, 2, 2], np.nan), *good, "to 1 for ink, got nan"),
            (SAMPLES, [], shares, "at least 1 of the bars must be there"),
            (SAMPLES, [1, 2], shares, "labels must be a list of texts"),
            (SAMPLES, LABELS, [1, 2], "the answer must be a function"),
            (SAMPLES, LABELS, lambda _: [1], "one number for each of the 2 labels"),
            (SAMPLES, LABELS, lambda _: None, "one number for each of the 2 labels"),
        ]
        for samples, labels, answer, message in wrong:
            with (
                self.subTest(message),
                self.assertRaisesRegex((TypeError, ValueError), f"ask.drawing: .*{message}"),
            ):
                ask.drawing("a sign", samples, labels, answer)
            self.assertEqual(pictures.record(), {})
        with self.assertRaisesRegex(TypeError, "the name must be a text"):
            ask.drawing("", SAMPLES, LABELS, shares)


if __name__ == "__main__":
    unittest.main()
