"""How much a picture can hold, and how finely functions are sampled: the same file as in TypeScript."""

import json
from pathlib import Path

_BESIDE = Path(__file__).resolve().parent / "limits.json"
_PROJECT = Path(__file__).resolve().parents[2] / "src" / "pictures" / "limits.json"

#: The limits by name; src/pictures/limits.ts says what each is. The file lies beside the module where it
#: left the project.
LIMITS = json.loads((_BESIDE if _BESIDE.is_file() else _PROJECT).read_text(encoding="utf-8"))


def check_size(call, most, of, got, remedy):
    """Raises an error where more is to be shown than can be."""
    if got > LIMITS[most]:
        raise ValueError(f"{call}: at most {LIMITS[most]} {of} can be shown, got {got}; {remedy}")
