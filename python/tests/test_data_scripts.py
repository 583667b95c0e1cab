"""The scripts of python/datasets, beside the files of content/data that they made."""

import contextlib
import io
import runpy
import shutil
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "python" / "datasets"
DATA = ROOT / "content" / "data"
#: Of what they take their data from, and the project does not install.
ELSEWHERE = {"sklearn", "palmerpenguins"}


def script_of(name: str) -> Path:
    return SCRIPTS / f"{name.replace('-', '_')}.py"


def made_again(name: str) -> bytes:
    """The file that the script of a data set writes, beside copies of the others."""
    with TemporaryDirectory() as folder, patch.object(sys, "path", [str(SCRIPTS), *sys.path]):
        shutil.copytree(DATA, folder, dirs_exist_ok=True)
        written = Path(folder) / f"{name}.json"
        written.unlink()
        with patch("data_file.FOLDER", Path(folder)), contextlib.redirect_stdout(io.StringIO()):
            runpy.run_path(str(script_of(name)), run_name="__main__")
        return written.read_bytes()


class DataScriptsTest(unittest.TestCase):
    def test_each_data_set_has_the_script_that_makes_it(self) -> None:
        names = [file.stem for file in DATA.glob("*.json")]
        self.assertEqual([name for name in names if not script_of(name).exists()], [])

    def test_each_makes_its_file_to_the_byte(self) -> None:
        made = []
        for file in sorted(DATA.glob("*.json")):
            with self.subTest(file.stem):
                try:
                    again = made_again(file.stem)
                except ModuleNotFoundError as error:
                    self.assertIn(error.name, ELSEWHERE)
                    continue
                self.assertEqual(again, file.read_bytes())
                made.append(file.stem)
        self.assertGreaterEqual(len(made), 1, "no script ran")
