import os
import subprocess
import sys

import keras
import tensorflow as tf

print(tf.keras.layers.Dense is keras.layers.Dense)
print(tf.keras.__version__ == keras.__version__)
os.environ["TF_USE_LEGACY_KERAS"] = "1"
asking = "import tensorflow as tf; print(tf.keras.Model.__module__)"
missing = (
    "import sys; sys.modules['tf_keras'] = None; "
    + asking
)
for program in (asking, missing):
    # -P: this file bears the name of a package.
    command = [sys.executable, "-P", "-c", program]
    done = subprocess.run(command, capture_output=True)
    said = done.stdout or done.stderr
    print(said.decode().strip().split("\n")[-1])
