import tensorflow as tf

total = tf.reduce_sum(tf.ones([7])).numpy().item()
print(f"sum: {total}")
