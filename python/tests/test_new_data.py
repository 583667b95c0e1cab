"""The data set that a new one begins with."""

import json
import runpy
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = ROOT / "scripts" / "new" / "templates" / "data"


class NewDataTest(unittest.TestCase):
    def test_the_script_writes_the_file_beside_it(self) -> None:
        datasets = str(ROOT / "python" / "datasets")
        with TemporaryDirectory() as folder, patch.object(sys, "path", [datasets, *sys.path]):
            with patch("data_file.FOLDER", Path(folder)):
                runpy.run_path(str(TEMPLATE / "script.py"), run_name="__main__")
            written = json.loads((Path(folder) / "example-points.json").read_text())
        self.assertEqual(written, json.loads((TEMPLATE / "data.json").read_text()))
