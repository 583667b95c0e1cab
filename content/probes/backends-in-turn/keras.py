import os
import subprocess
import sys

PROGRAM = """
import keras
model = keras.Sequential([keras.layers.Dense(1)])
x = keras.ops.ones([4, 2])
print('predicts' if model(x).shape == (4, 1) else '')
model.compile('sgd', 'mse')
model.fit(x, x[:, :1])
"""
for name in ["theano", "cntk", "numpy"]:
    os.environ["KERAS_BACKEND"] = name
    # -P: this file bears the name of a package.
    command = [sys.executable, "-P", "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True)
    error = done.stderr.decode().strip().split("\n")[-1]
    print(
        f"{name}:", *done.stdout.decode().split(), error
    )
