import keras
from lab import data, glorot, plot, progress, show

remarks, pleased, alone = data("remarks")
epochs = 24
rate = 0.05
words = [
    *["good", "clean", "quiet", "warm", "friendly"],
    *["the", "not"],
    *["cold", "noisy", "dirty", "rude", "stale"],
]

model = keras.Sequential(
    [
        keras.Input([8], dtype="int32"),
        keras.layers.Embedding(
            input_dim=70,
            output_dim=4,
            embeddings_initializer=glorot(70, 4),
        ),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(
            units=1, kernel_initializer=glorot(4, 1)
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.RMSprop(
        rate, rho=0.9, epsilon=1e-7, global_clipnorm=1e9
    ),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True
    ),
)


def on_epoch_end(epoch, logs):
    plot("loss", epoch, logs["loss"])
    verdicts = model(alone)
    show.bars("verdict on a word", words, verdicts)
    progress((epoch + 1) / epochs)


model.fit(
    remarks,
    pleased,
    epochs=epochs,
    batch_size=64,
    shuffle=False,
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
