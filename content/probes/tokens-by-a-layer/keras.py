import keras

layer = keras.layers.TextVectorization()
layer.adapt(["The soup was hot!", "The soup was salty."])
print(*layer.get_vocabulary()[1:])
ids = layer(["The tea was hot"])
print(*keras.ops.convert_to_numpy(ids)[0])
for name in (
    "text_dataset_from_directory",
    "image_dataset_from_directory",
    "text",
):
    print(name, hasattr(keras.preprocessing, name))
image, name = (
    keras.preprocessing.image,
    "ImageDataGenerator",
)
print(name, hasattr(image, name))
