import keras
import tensorflow as tf

loss = tf.losses.MeanSquaredError
print("losses:", loss is keras.losses.MeanSquaredError)
metric = tf.metrics.Precision
print("metrics:", metric is keras.metrics.Precision)
print("made in:", loss.__module__)
