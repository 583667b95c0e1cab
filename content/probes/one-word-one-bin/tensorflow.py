import tensorflow as tf

words = ["Biscoe", "Dream", "Torgersen", "Zürich"]
for bins in [2, 3, 8]:
    ids = tf.strings.to_hash_bucket_fast(words, bins)
    print(f"{bins} bins:", *ids.numpy())
