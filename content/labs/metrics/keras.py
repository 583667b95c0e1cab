import keras
from lab import data, plot, progress, show

x, y, x_test, y_test = data("all-digits")
images = x / 16
images_test = x_test / 16
labels = (y[:, None] == 9).astype("float32")
labels_test = (y_test[:, None] == 9).astype("float32")
epochs = 13
rate = 0.5

layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input([64]), layer])


def metrics_at(threshold):
    return {
        "accuracy": keras.metrics.BinaryAccuracy(
            threshold=threshold
        ),
        "precision": keras.metrics.Precision(
            thresholds=threshold
        ),
        "recall": keras.metrics.Recall(
            thresholds=threshold
        ),
        "IoU": keras.metrics.BinaryIoU(
            target_class_ids=[1], threshold=threshold
        ),
    }


model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def measure(threshold):
    metrics = metrics_at(threshold)
    guess = keras.ops.sigmoid(model(images_test))
    for i in range(0, 453, 32):
        for metric in metrics.values():
            metric.update_state(
                labels_test[i : i + 32], guess[i : i + 32]
            )
    return {k: m.result() for k, m in metrics.items()}


def on_epoch_end(epoch, logs):
    values = measure(0.5)
    show.bars(
        "at 0.5",
        values,
        [float(v) for v in values.values()],
    )
    kernel, _ = layer.get_weights()
    show.weights("weights", kernel.reshape(8, 8))
    progress((epoch + 1) / epochs)


model.fit(
    images,
    labels,
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

for i in range(1, 20):
    for name, value in measure(i / 20).items():
        plot(name, i / 20, value)
