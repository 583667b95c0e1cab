import keras
from lab import data, glorot, plot, progress, show

x, y = data("moons")
epochs = 25
done = 0

start = [glorot(2, 16), glorot(16, 1)]


def build():
    return keras.Sequential(
        [
            keras.Input([2]),
            keras.layers.Dense(
                16,
                activation="tanh",
                kernel_initializer=start[0],
            ),
            keras.layers.Dense(
                1, kernel_initializer=start[1]
            ),
        ]
    )


def train(run):
    model = build()
    model.compile(
        optimizer=keras.optimizers.SGD(0.5),
        loss=keras.losses.BinaryCrossentropy(
            from_logits=True
        ),
    )

    def on_epoch_end(epoch, logs):
        global done
        plot(run, epoch, logs["loss"])
        done += 1
        progress(done / (2 * epochs))

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
    return model.predict(x, verbose=0)


first = train("first")
second = train("second")

show.scatter(
    "Outputs",
    first,
    second,
    classes=y,
    predicted=first,
    x_name="first run",
    y_name="second run",
)
apart = keras.ops.abs(first - second)
names = ["on average", "at most"]
values = [keras.ops.mean(apart), keras.ops.max(apart)]
show.bars("Apart at the end", names, values)
