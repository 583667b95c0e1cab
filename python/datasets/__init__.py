"""The scripts that made the files of content/data. None of them is needed to run a lab."""
