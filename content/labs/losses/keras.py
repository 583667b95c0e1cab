import keras
from lab import data, plot, progress, show

x, y = data("moons")
epochs = 40
rate = 0.5
start = keras.initializers.Constant([[-6], [8]])

losses = {
    "cross-entropy": lambda labels, logits: (
        keras.losses.binary_crossentropy(
            labels, logits, from_logits=True
        )
    ),
    "squared error": lambda labels, logits: (
        keras.losses.mean_squared_error(
            labels, keras.ops.sigmoid(logits)
        )
    ),
}

ranges = {"w1": [-10, 10], "w2": [-10, 10]}


def over(loss):
    def at(points):
        logits = keras.ops.matmul(points, x.T)
        rows = points.shape[0]
        labels = keras.ops.tile(y.T, [rows, 1])
        return loss(labels, logits)

    return at


def train(name, loss, already):
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_initializer=start
    )
    model = keras.Sequential([keras.Input([2]), layer])
    model.compile(keras.optimizers.SGD(rate), loss)

    path = [[-6, 8]]

    def on_epoch_end(epoch, logs):
        guess = keras.ops.sigmoid(model(x))
        error = keras.ops.abs(
            keras.ops.subtract(y, guess)
        )
        plot(name, epoch, keras.ops.mean(error))
        [w] = layer.get_weights()
        path.append(w.ravel().tolist())
        show.surface(
            name, over(loss), ranges, {"path": path}
        )
        progress((already + epoch + 1) / (2 * epochs))

    model.fit(
        x,
        y,
        epochs=epochs,
        batch_size=32,
        shuffle=False,
        verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(
                on_epoch_end=on_epoch_end
            )
        ],
    )


for i, (name, loss) in enumerate(losses.items()):
    train(name, loss, i * epochs)
