import tensorflow as tf

for name in "float16", "bfloat16", "float32":
    one = tf.cast(1, name)
    tiny = tf.cast(1e-8, name)
    count = tf.cast(2048, name) + one
    large = tf.cast(300, name) ** 2
    print(name, float(tiny), float(count), float(large))
