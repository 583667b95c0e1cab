import keras
from keras import layers

points = keras.Input([2], name="points")
hidden = layers.Dense(8, "relu", name="hidden")(points)
both = layers.Concatenate(name="both")([points, hidden])
out = layers.Dense(1, name="out")(both)

keras.utils.plot_model(
    keras.Model(points, out),
    to_file="picture.svg",
    show_shapes=True,
    show_layer_names=True,
    dpi=72,
)
