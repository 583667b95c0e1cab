from inspect import signature

from keras import applications

names = [n for n in dir(applications) if n[0].isupper()]
families = "Xception VGG ResNet Inception MobileNet DenseNet NASNet"
for family in families.split():
    print(*[n for n in names if n.startswith(family)])
start = tuple(families.split())
others = [n for n in names if not n.startswith(start)]
print(len(others), "others, such as", others[0])
default = set()
for name in names:
    maker = signature(getattr(applications, name))
    default.add(maker.parameters["weights"].default)
print("weights:", default)
