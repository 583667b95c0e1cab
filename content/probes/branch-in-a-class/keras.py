import keras
import numpy as np


class Net(keras.Model):
    def call(self, x):
        if keras.ops.sum(x) > 0:
            return x
        return -x


def attempt(name, run):
    try:
        run(np.ones([2, 4], "float32"))
        print(name, "runs")
    except Exception as error:
        print(name, type(error).__name__)


net = Net()
attempt("call", net)
attempt("predict", net.predict_on_batch)
net = Net()
net.compile(run_eagerly=True)
attempt("predict, eagerly", net.predict_on_batch)
