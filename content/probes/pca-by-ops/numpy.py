import numpy as np

table = [[2, 0, 1], [4, 1, 2], [6, 1, 4]]
table += [[8, 3, 3], [10, 3, 5], [12, 4, 6]]

values, axes = np.linalg.eigh(np.cov(table, rowvar=False))
first = np.abs(axes[:, -1])
for name, row in (
    ("variance", values[::-1]),
    ("axis", first),
):
    print(f"{name}:", *(f"{value:.3f}" for value in row))
