"""Prints when the releases of packages were uploaded to PyPI: python uploads.py keras tensorflow …

The output is JSON, {"keras": {"3.0.0": {"on": "2023-11-28", "final": true}}}: the day in UTC of a release's
first file. PyPI is the index that pip is set up for, asked as PEP 691 and PEP 700 describe.
"""

import json
import os
import sys
import urllib.request
from typing import TypedDict

from pip._internal.models.index import PyPI
from pip._vendor.packaging.utils import parse_sdist_filename, parse_wheel_filename
from pip._vendor.packaging.version import Version


class Upload(TypedDict):
    """The day of a release's first file, and whether it is a release that pip installs by itself."""

    on: str
    final: bool


def version_of(filename: str) -> Version | None:
    """The version in the name of a wheel or of a source archive; None for other files."""
    try:
        if filename.endswith(".whl"):
            return parse_wheel_filename(filename)[1]
        return parse_sdist_filename(filename)[1]
    except ValueError:
        return None


def uploads_of(files: list[dict[str, object]]) -> dict[str, Upload]:
    """The uploads in the list of files that the index has of a package, by rising version."""
    uploads: dict[str, Upload] = {}
    for file in files:
        version = version_of(str(file["filename"]))
        if version is None:
            continue
        on = str(file["upload-time"])[:10]
        final = not version.is_prerelease and not file.get("yanked")
        known = uploads.setdefault(str(version), {"on": on, "final": final})
        known["on"] = min(known["on"], on)
    return {version: uploads[version] for version in sorted(uploads, key=Version)}


def ask(package: str) -> dict[str, Upload]:
    """Asks the index for a package."""
    index = os.environ.get("PIP_INDEX_URL", PyPI.simple_url)
    accept = {"Accept": "application/vnd.pypi.simple.v1+json"}
    request = urllib.request.Request(f"{index.rstrip('/')}/{package}/", headers=accept)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return uploads_of(json.load(answer)["files"])


if __name__ == "__main__":
    print(json.dumps({package: ask(package) for package in sys.argv[1:]}))
