import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None])])
def squares(sequence):
    print("traced")
    total = 0.0
    for value in sequence:
        total += value * value
    return total


for length in 2, 5, 9:
    sequence = tf.ones(length)
    with tf.GradientTape() as tape:
        tape.watch(sequence)
        total = squares(sequence)
    gradient = tape.gradient(total, sequence)
    print(total.numpy(), gradient.numpy())

graph = squares.get_concrete_function().graph
for operation in graph.get_operations():
    if "While" in operation.type:
        print(operation.type)
