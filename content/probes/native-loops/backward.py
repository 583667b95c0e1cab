import keras
import numpy as np
import torch

x = np.linspace(-1, 1, 32, dtype="float32")[:, None]
y = 3 * x + 1
layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input([1]), layer])
optimizer = torch.optim.SGD(model.parameters(), 0.1)
for _ in range(20):
    optimizer.zero_grad()
    ((model(x) - torch.tensor(y)) ** 2).mean().backward()
    optimizer.step()
own = np.concatenate(
    [w.ravel() for w in model.get_weights()]
)
model.set_weights([np.zeros([1, 1]), np.zeros([1])])
model.compile(keras.optimizers.SGD(0.1), "mse")
model.fit(x, y, batch_size=32, epochs=20, verbose=0)
fitted = np.concatenate(
    [w.ravel() for w in model.get_weights()]
)
print("gap to fit:", float(abs(own - fitted).max()))
