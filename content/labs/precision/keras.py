import keras
from lab import data, plot, progress, show

x, y = data("line")
formats = {"float16": 11, "bfloat16": 8, "float32": 24}
steps = 60
share = 2.0**-22
rate = 0.1 / share
scale = 2.0**15


def cut(value, bits):
    c = value * (2.0 ** (24 - bits) + 1)
    near = c - (c - value)
    if bits != 11:
        return near
    grains = keras.ops.round(value * 2.0**24)
    small = grains * 2.0**-24
    is_small = keras.ops.abs(value) < 2.0**-14
    return keras.ops.where(is_small, small, near)


def half(value, bits):
    @keras.ops.custom_gradient
    def both(v):
        def grad(*args, upstream=None):
            dy = args[0] if upstream is None else upstream
            return cut(dy, bits)

        return cut(v, bits), grad

    return both(value)


ranges = {"weight": [-0.5, 3.5], "bias": [-2, 3]}
paths = {}


def loss_at(points):
    w, b = points[:, :1], points[:, 1:]
    errors = w * x.T + b - y.T
    return keras.ops.mean(errors**2, axis=1)


def draw(name, step, weights):
    point = [v.item() for v in weights]
    paths[name].append(point)
    points = keras.ops.convert_to_tensor([point])
    plot(name, step, loss_at(points)[0])
    show.surface("loss", loss_at, ranges, paths)


def train(name, bits, already):
    start = keras.initializers.Constant
    layer = keras.layers.Dense(
        1,
        kernel_initializer=start(3.0),
        bias_initializer=start(-1.5),
    )
    rounded = keras.layers.Lambda(lambda v: half(v, bits))
    layers = [keras.Input([1]), layer, rounded]
    model = keras.Sequential(layers)

    model.compile(
        optimizer=keras.optimizers.SGD(
            rate, loss_scale_factor=scale
        ),
        loss=lambda labels, outputs: (
            share * keras.ops.square(labels - outputs)
        ),
    )

    def on_epoch_end(step, logs):
        draw(name, step, layer.get_weights())
        progress((already + step + 1) / (3 * steps))

    paths[name] = []
    model.fit(
        x,
        y,
        epochs=steps,
        batch_size=48,
        shuffle=False,
        verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(
                on_epoch_end=on_epoch_end
            )
        ],
    )


for i, (name, bits) in enumerate(formats.items()):
    train(name, bits, i * steps)
