"""plot and progress."""

import contextlib
import io
import math
import unittest
from typing import Any

import numpy as np

from lab import plot, progress, report


class PlotTest(unittest.TestCase):
    def tearDown(self) -> None:
        report._recorded = None

    def test_prints_where_nothing_records(self) -> None:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            plot("loss", 3, np.float32(0.5))
        self.assertEqual(out.getvalue(), "loss 3 0.5\n")

    def test_records_numbers_and_scalars_also_nan_and_infinity(self) -> None:
        series = report.record()
        plot("loss", 0, 1)
        plot("loss", 1, np.array(math.inf))
        plot("loss", np.int64(2), math.nan)
        self.assertEqual(series["loss"]["x"], [0, 1, 2])
        self.assertEqual(series["loss"]["y"][:2], [1, math.inf])
        self.assertTrue(math.isnan(series["loss"]["y"][2]))

    def test_refuses_what_is_no_number_or_name(self) -> None:
        report.record()
        cases: list[tuple[Any, str]] = [
            (("", 0, 1), "the name must be a text"),
            (("loss", "0", 1), "x must be a number .* got '0'"),
            (("loss", 0, None), "y must be a number or a scalar tensor, got None"),
            (("loss", 0, np.zeros(2)), r"got a tensor of shape \[2\]"),
        ]
        for arguments, message in cases:
            with self.assertRaisesRegex(TypeError, message):
                plot(*arguments)

    def test_progress_refuses_what_is_no_number(self) -> None:
        progress(0.5)
        fractions: list[Any] = ["half", math.nan]
        for fraction in fractions:
            with self.assertRaises(TypeError):
                progress(fraction)
