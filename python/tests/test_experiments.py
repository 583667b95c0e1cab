"""The settings of an experiment's variants."""

import unittest

from experiments.settings import Settings, read_settings


class SettingsTest(unittest.TestCase):
    def test_what_is_not_named_is_as_in_a_program_that_states_nothing(self) -> None:
        self.assertEqual(read_settings({}), Settings())
        self.assertEqual(read_settings({"batch": 1344}).batch, 1344)
        self.assertEqual(read_settings({"batch": 1344}).optimizer, "adam")

    def test_an_unknown_name_is_an_error(self) -> None:
        with self.assertRaisesRegex(ValueError, "unknown settings: bach; known are start, "):
            read_settings({"bach": 1344})
