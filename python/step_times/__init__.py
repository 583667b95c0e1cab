"""How long a training step takes, by each way to write it, with one network and one result."""
