"""Checks a notebook against nbformat and runs its cells in order; prints the series as JSON, last."""

import json
import linecache
import sys
from types import CodeType

import nbformat


def compile_cell(cell: nbformat.NotebookNode) -> CodeType:
    """A cell as code whose source can be looked up, as tf.function does."""
    name = f"<cell {cell.id}>"
    linecache.cache[name] = (len(cell.source), None, cell.source.splitlines(True), name)
    return compile(cell.source, name, "exec")


def main(path: str) -> None:
    book = nbformat.read(path, as_version=4)
    nbformat.validate(book)
    if (book.nbformat, book.nbformat_minor) != (4, 5):
        sys.exit(f"nbformat {book.nbformat}.{book.nbformat_minor}, not 4.5")
    # As a kernel has it: the folder of the notebook first.
    sys.path[0] = ""
    names: dict[str, object] = {"__name__": "__main__"}
    for cell in book.cells:
        if cell.cell_type == "code" and not cell.source.startswith("%pip "):
            exec(compile_cell(cell), names)
    print(json.dumps(names["series"]))


main(sys.argv[1])
