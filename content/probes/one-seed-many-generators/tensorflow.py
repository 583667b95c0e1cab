import tensorflow as tf

draw = tf.random.stateless_normal([1], seed=[1, 0])
print(f"first: {float(draw[0])}")
