import tensorflow as tf

w = tf.Variable(0.0)


def slope():
    with tf.GradientTape() as tape:
        loss = tf.sqrt(w * w)
    return tape.gradient(loss, w)


before = tf.function(slope)
print("unchecked:", float(before()))
tf.debugging.enable_check_numerics()
ways = {
    "eager": slope,
    "traced": tf.function(slope),
    "traced before": before,
}
for name, run in ways.items():
    try:
        run()
    except tf.errors.InvalidArgumentError as error:
        print(f"{name}:", error.message.split("!!!")[1])
