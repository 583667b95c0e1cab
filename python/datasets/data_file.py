"""Writes a file of content/data, as the lab module of each language reads it."""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "content" / "data"


def write_data(name, about, source, tensors, separators=None):
    """Writes content/data/<name>.json, a tensor a line; `separators` are those of json.dumps."""
    lines = [
        f"    {json.dumps(key)}: {json.dumps(tensor, separators=separators)}"
        for key, tensor in tensors.items()
    ]
    (FOLDER / f"{name}.json").write_text(
        "{\n"
        f'  "about": {json.dumps(about)},\n'
        f'  "source": {json.dumps(source)},\n'
        '  "tensors": {\n' + ",\n".join(lines) + "\n  }\n}\n"
    )


#: JSON without spaces, for data sets of many numbers.
COMPACT = (",", ":")
