import tempfile

import keras

model = keras.Sequential(
    [keras.Input([2]), keras.layers.Dense(1)]
)
folder = tempfile.mkdtemp()
model.export(folder, verbose=False)
keras.models.load_model(folder)
