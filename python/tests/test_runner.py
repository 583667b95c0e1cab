"""python -m lab, as the record and the checks start it."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1]


class RunnerTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def start(self, program, *arguments, name="keras.py"):
        (self.folder / name).write_text(program)
        return self.python(*arguments)

    def python(self, *arguments):
        environment = {**os.environ, "PYTHONPATH": str(PYTHON)}
        # In the folder of the program, where its name hides the package most easily.
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
        )

    def test_a_program_named_keras_imports_the_package(self):
        program = (
            "import keras\nfrom lab import plot\nplot('version', 0, keras.__version__[0] == '3')\n"
        )
        out = self.folder / "run.json"
        result = self.start(program, "-m", "lab", "keras.py", "--backend", "jax", "--out", str(out))
        self.assertEqual(result.returncode, 0, result.stderr)
        run = json.loads(out.read_text())
        self.assertEqual(run["series"], {"version": {"x": [0], "y": [1]}})
        self.assertEqual((run["program"], run["engine"]), ("keras", "jax"))
        self.assertEqual(set(run["versions"]), {"python", "jax", "keras"})

    def test_writes_values_that_are_not_finite_as_no_text_is_written(self):
        program = (
            "from lab import plot, show\n"
            "for v in ('nan', 'inf', '-inf'):\n    plot('a', 0, float(v))\n"
            "show.matrix('m', [[1]], row_labels=['NaN'])\n"
        )
        out = self.folder / "run.json"
        self.start(program, "-m", "lab", "keras.py", "--backend", "jax", "--out", str(out))
        run = json.loads(out.read_text())
        names = [value["notFinite"] for value in run["series"]["a"]["y"]]
        self.assertEqual(names, ["NaN", "Infinity", "-Infinity"])
        self.assertEqual(run["pictures"]["m"]["rowLabels"], ["NaN"])

    def test_the_last_line_of_an_error_names_file_and_line(self):
        program = "import math\n\nmath.sqrt(-1)\n"
        result = self.start(program, "-m", "lab", "keras.py", "--backend", "jax")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr.splitlines()[-1], r"^keras\.py:3: ValueError: ")

    def test_an_error_is_written_with_its_whole_message(self):
        program = "import keras\n\nraise ValueError('two\\nlines')\n"
        out = self.folder / "run.json"
        result = self.start(program, "-m", "lab", "keras.py", "--backend", "jax", "--out", str(out))
        self.assertEqual(result.returncode, 1)
        written = json.loads(out.read_text())
        error = {"class": "ValueError", "message": "two\nlines", "line": 3}
        self.assertEqual(written["error"], error)
        self.assertEqual(set(written["versions"]), {"python", "jax", "keras"})

    def test_names_the_line_of_a_syntax_error(self):
        result = self.start("x = 1\ny = = 2\n", "-m", "lab", "keras.py", "--backend", "jax")
        self.assertRegex(result.stderr.splitlines()[-1], r"^keras\.py:2: SyntaxError: ")

    def test_programs_of_one_server_end_each_for_itself(self):
        programs = {
            "first.py": "import keras\nkeras.left = 1\nfrom lab import plot\nplot('a', 0, 1)\n",
            "fails.py": "import keras, sys\nprint('left' in vars(keras))\n"
            "print('noise', file=sys.stderr)\nnothing.here()\n",
            "hangs.py": "import time\ntime.sleep(60)\n",
            "last.py": "from lab import plot\nplot('a', 0, 2)\n",
        }
        jobs = []
        for name, text in programs.items():
            (self.folder / name).write_text(text)
            out = str(self.folder / f"{name}.json")
            seconds = 1 if name == "hangs.py" else 60
            jobs.append({"program": str(self.folder / name), "out": out, "seconds": seconds})
        answers = subprocess.run(
            [sys.executable, PYTHON / "run_programs.py", "jax"],
            input="".join(json.dumps(job) + "\n" for job in jobs),
            capture_output=True,
            text=True,
        )
        first, fails, hangs, last = map(json.loads, answers.stdout.splitlines())
        self.assertEqual((first["code"], last["code"]), (0, 0), answers.stderr)
        self.assertEqual(json.loads(Path(jobs[3]["out"]).read_text())["series"]["a"]["y"], [2])
        self.assertEqual(fails["code"], 1)
        self.assertEqual(fails["stdout"], "False\n")
        self.assertTrue(fails["output"].startswith("False\nnoise\n"))
        self.assertRegex(fails["output"].splitlines()[-1], r"^fails\.py:4: NameError: ")
        self.assertEqual((hangs["code"], hangs["output"]), (124, "\nstopped after 1 s"))

    def test_a_program_run_directly_says_how_when_its_name_hides_the_package(self):
        program = "import keras\nfrom lab import plot\nplot('loss', 0, 1)\n"
        hidden = self.start(program, "keras.py")
        self.assertIn("Run the program with python -P", hidden.stderr)

    def test_a_program_run_directly_prints_its_points(self):
        result = self.start("from lab import plot\nplot('loss', 0, 1)\n", "-P", "keras.py")
        self.assertEqual(result.stdout, "loss 0 1\n", result.stderr)
