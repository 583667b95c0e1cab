"""What is read from the index's list of a package's files."""

import unittest

from uploads import uploads_of


def file(name: str, time: str, **more: object) -> dict[str, object]:
    return {"filename": name, "upload-time": f"{time}Z", **more}


class UploadsTest(unittest.TestCase):
    def test_a_release_came_with_its_first_file(self) -> None:
        files = [
            file("keras-3.0.0.tar.gz", "2023-11-29T01:00:00"),
            file("keras-3.0.0-py3-none-any.whl", "2023-11-28T13:52:00"),
        ]
        self.assertEqual(uploads_of(files), {"3.0.0": {"on": "2023-11-28", "final": True}})

    def test_candidates_and_withdrawn_releases_are_not_final(self) -> None:
        files = [
            file("tf_keras-2.22.0rc0-py3-none-any.whl", "2026-09-22T18:00:00"),
            file("tf_keras-2.21.9-py3-none-any.whl", "2026-09-23T18:00:00", yanked="broken"),
        ]
        finals = {version: upload["final"] for version, upload in uploads_of(files).items()}
        self.assertEqual(finals, {"2.22.0rc0": False, "2.21.9": False})

    def test_releases_rise_by_version_and_not_by_day(self) -> None:
        files = [
            file("keras-3.15.1.tar.gz", "2026-07-29T10:00:00"),
            file("keras-3.12.4.tar.gz", "2026-07-30T10:00:00"),
            file("keras-3.9.0.tar.gz", "2025-03-04T10:00:00"),
        ]
        self.assertEqual(list(uploads_of(files)), ["3.9.0", "3.12.4", "3.15.1"])

    def test_a_file_of_another_kind_is_no_release(self) -> None:
        self.assertEqual(uploads_of([file("keras-0.1.0.win32.exe", "2015-06-13T00:00:00")]), {})
