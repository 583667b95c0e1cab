import keras

sentences = ["the cat sat", "the dog sat down"]
layer = keras.layers.TextVectorization(
    output_sequence_length=4
)
layer.adapt(sentences)
print(*layer.get_vocabulary()[2:])
for row in keras.ops.convert_to_numpy(layer(sentences)):
    print(*row)
print(
    "keras.preprocessing:",
    *[
        name
        for name in dir(keras.preprocessing)
        if name[0] != "_"
    ],
)
print("Tokenizer:", hasattr(keras.preprocessing, "text"))
