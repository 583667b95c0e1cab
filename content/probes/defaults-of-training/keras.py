from inspect import signature

import keras


def default(call, name):
    return signature(call).parameters[name].default


epsilon = default(keras.optimizers.Adam, "epsilon")
print("epsilon:", str(epsilon).replace("e-0", "e-"))
entropy = keras.losses.CategoricalCrossentropy
kinds = {False: "probabilities", True: "logits"}
takes = kinds[default(entropy, "from_logits")]
print("logits: takes", takes)
print("sum:", default(entropy, "reduction"))
print("shuffle:", default(keras.Model.fit, "shuffle"))
