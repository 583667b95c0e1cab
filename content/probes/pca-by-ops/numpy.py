import numpy as np

random = np.random.default_rng(5)
mixed = random.normal(size=[200, 3]) @ random.normal(
    size=[3, 4]
)
values = np.linalg.eigvalsh(
    np.cov(mixed.astype("float32"), rowvar=False)
)[::-1]
print(
    "variance:",
    *(f"{value:.3f}" for value in abs(values)),
)
print(
    "variance of the codes:",
    *(f"{value:.3f}" for value in values[:2]),
)
