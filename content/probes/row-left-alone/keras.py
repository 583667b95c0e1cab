import keras
import numpy as np
from keras.optimizers import SGD, Adam, RMSprop


def run(name, optimizer):
    start = keras.initializers.Constant(0.0)
    table = keras.layers.Embedding(2, 1, start)
    model = keras.Sequential(
        [table, keras.layers.Flatten()]
    )
    model.compile(optimizer, "mse")
    seen = []
    for row in [0, 1, 1, 1, 1, 1]:
        ids = np.array([[row]])
        model.fit(ids, np.ones([1, 1]), verbose=0)
        seen.append(table.get_weights()[0][0, 0])
    print(f"{name}: {seen[0]:.3f} {seen[-1]:.3f}")


run("SGD", SGD(0.1))
run("momentum", SGD(0.1, momentum=0.9))
run("RMSprop", RMSprop(0.1))
run("Adam", Adam(0.1))
