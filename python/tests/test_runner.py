"""python -m lab, as the record and the checks start it."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import TypeAlias

from run_programs import ProcessExit, RunRequest

PYTHON = Path(__file__).resolve().parents[1]


#: A process that has ended, and what it printed.
Ended: TypeAlias = "subprocess.CompletedProcess[str]"


class RunnerTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def start(self, program: str, *arguments: str, name: str = "keras.py") -> Ended:
        (self.folder / name).write_text(program)
        return self.python(*arguments)

    def python(self, *arguments: str) -> Ended:
        environment = {**os.environ, "PYTHONPATH": str(PYTHON)}
        # In the folder of the program, where its name hides the package most easily.
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
        )

    def request(self, name: str, program: str) -> RunRequest:
        (self.folder / name).write_text(program)
        path = str(self.folder / name)
        return {"program": path, "out": f"{path}.json", "seconds": 60}

    def serve(self, requests: list[RunRequest]) -> list[ProcessExit]:
        served = subprocess.run(
            [sys.executable, PYTHON / "run_programs.py", "jax"],
            input="".join(json.dumps(request) + "\n" for request in requests),
            capture_output=True,
            text=True,
        )
        self.assertEqual(served.returncode, 0, served.stderr)
        answers = [json.loads(answer) for answer in served.stdout.splitlines()]
        self.assertEqual(len(answers), len(requests))
        by_out = {answer["out"]: answer for answer in answers}
        return [by_out[request["out"]] for request in requests]

    def test_a_program_named_keras_imports_the_package(self) -> None:
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

    def test_runs_as_where_tensorflow_is_not_installed(self) -> None:
        program = (
            "try:\n    import tensorflow\nexcept ModuleNotFoundError:\n    print('not there')\n"
            "import importlib.util\nprint(importlib.util.find_spec('tensorflow'))\n"
            "import sys, keras\nprint('tensorflow' in sys.modules)\nimport tensorflow\n"
        )
        (self.folder / "keras.py").write_text(program)
        [served] = self.serve(
            [{**self.request("keras.py", program), "withoutTensorFlow": True}],
        )
        self.assertEqual(served["stdout"], "not there\nNone\nFalse\n")
        self.assertIn(
            "keras.py:9: ModuleNotFoundError: No module named 'tensorflow', "
            "since TensorFlow is hidden here: this runs as where it is not installed",
            served["output"],
        )

    def test_writes_values_that_are_not_finite_as_no_text_is_written(self) -> None:
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

    def test_the_last_line_of_an_error_names_file_and_line(self) -> None:
        program = "import math\n\nmath.sqrt(-1)\n"
        result = self.start(program, "-m", "lab", "keras.py", "--backend", "jax")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr.splitlines()[-1], r"^keras\.py:3: ValueError: ")

    def test_an_error_is_written_with_its_whole_message(self) -> None:
        program = "import keras\n\nraise ValueError('two\\nlines')\n"
        out = self.folder / "run.json"
        result = self.start(program, "-m", "lab", "keras.py", "--backend", "jax", "--out", str(out))
        self.assertEqual(result.returncode, 1)
        written = json.loads(out.read_text())
        error = {"class": "ValueError", "message": "two\nlines", "line": 3}
        self.assertEqual(written["error"], error)
        self.assertEqual(set(written["versions"]), {"python", "jax", "keras"})

    def test_a_program_that_is_not_there_is_told_in_a_sentence(self) -> None:
        ended = self.python("-m", "lab", "kears.py")
        self.assertEqual(ended.returncode, 2)
        self.assertNotIn("Traceback", ended.stderr)
        self.assertIn("there is no file kears.py", ended.stderr)

    def test_names_the_line_of_a_syntax_error(self) -> None:
        result = self.start("x = 1\ny = = 2\n", "-m", "lab", "keras.py", "--backend", "jax")
        self.assertRegex(result.stderr.splitlines()[-1], r"^keras\.py:2: SyntaxError: ")

    def test_programs_of_one_server_end_each_for_itself(self) -> None:
        programs = {
            "first.py": "import keras\nkeras.left = 1\nfrom lab import plot\nplot('a', 0, 1)\n",
            "fails.py": "import keras, sys\nprint('left' in vars(keras))\n"
            "print('noise', file=sys.stderr)\nnothing.here()\n",
            "hangs.py": "import time\ntime.sleep(60)\n",
            "last.py": "from lab import plot\nplot('a', 0, 2)\n",
        }
        requests = [self.request(name, text) for name, text in programs.items()]
        requests[2]["seconds"] = 1
        first, fails, hangs, last = self.serve(requests)
        self.assertEqual((first["code"], last["code"]), (0, 0))
        self.assertEqual(json.loads(Path(requests[3]["out"]).read_text())["series"]["a"]["y"], [2])
        self.assertEqual(fails["code"], 1)
        self.assertEqual(fails["stdout"], "False\n")
        self.assertTrue(fails["output"].startswith("False\nnoise\n"))
        self.assertRegex(fails["output"].splitlines()[-1], r"^fails\.py:4: NameError: ")
        self.assertEqual((hangs["code"], hangs["output"]), (124, "\nstopped after 1 s"))

    def test_programs_of_one_server_run_at_once(self) -> None:
        waits = (
            "import pathlib, time\npathlib.Path('../{mine}').touch()\n"
            "while not pathlib.Path('../{other}').exists():\n    time.sleep(0.01)\n"
        )
        requests = []
        for mine, other in [("a", "b"), ("b", "a")]:
            (self.folder / f"of-{mine}").mkdir()
            text = waits.format(mine=mine, other=other)
            requests.append(self.request(f"of-{mine}/waits.py", text))
        self.assertEqual([answer["code"] for answer in self.serve(requests)], [0, 0])

    def test_what_a_program_writes_lies_beside_it(self) -> None:
        text = "open('left.txt', 'w').write('x')\n"
        for script in (False, True):
            request = self.request("writes.py", text)
            request["script"] = script
            [answer] = self.serve([request])
            self.assertEqual(answer["code"], 0, answer["output"])
            (self.folder / "left.txt").unlink()

    def test_what_is_temporary_lies_beside_the_program(self) -> None:
        text = "import subprocess, sys, tempfile\nwhere = 'import tempfile; print(tempfile.gettempdir())'\n"
        text += "print(tempfile.gettempdir(), flush=True)\n"
        text += "subprocess.run([sys.executable, '-P', '-c', where])\n"
        [answer] = self.serve([self.request("asks.py", text)])
        self.assertEqual(answer["stdout"], f"{self.folder}\n" * 2, answer["output"])

    def test_a_script_is_not_seeded_and_a_program_is(self) -> None:
        text = "import random\nimport numpy\nprint(random.random(), numpy.random.rand())\n"
        names = ["a.py", "b.py", "c.py", "d.py"]
        requests = [self.request(name, text) for name in names]
        for request in requests[2:]:
            request["script"] = True
        seeded, again, script, another = [answer["stdout"] for answer in self.serve(requests)]
        self.assertRegex(seeded, r"^0\.\d+ 0\.\d+\n$")
        self.assertEqual(seeded, again)
        self.assertEqual(len({seeded, script, another}), 3)
        self.assertFalse(Path(requests[3]["out"]).exists())

    def test_a_program_run_directly_says_how_when_its_name_hides_the_package(self) -> None:
        program = "import keras\nfrom lab import plot\nplot('loss', 0, 1)\n"
        hidden = self.start(program, "keras.py")
        self.assertIn("Run the program with python -P", hidden.stderr)

    def test_a_program_run_directly_prints_its_points(self) -> None:
        result = self.start("from lab import plot\nplot('loss', 0, 1)\n", "-P", "keras.py")
        self.assertEqual(result.stdout, "loss 0 1\n", result.stderr)
