import tensorflow as tf


def product(x):
    return tf.matmul(x, tf.ones([2, 8]))


x = tf.ones([4, 3])
for run in [product, tf.function(product)]:
    try:
        run(x)
    except (tf.errors.OpError, ValueError) as error:
        print(str(error).strip().splitlines()[-1].strip())
