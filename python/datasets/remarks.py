"""Makes content/data/remarks.json: 64 short remarks of guests as numbers of words, and whether each is pleased.

Run it from the root of the project: .venv/bin/python python/datasets/remarks.py. The sentences were written
for this site. They come in pairs, one of a pleased guest and one of a displeased guest, in words that the
two share as far as they can.
"""

from collections import Counter

from data_file import COMPACT, Tensor, write_data

LENGTH = 8
#: The numbers before the first word: 0 fills a sentence up, 1 is a word that is not known.
RESERVED = 2

PLEASED = """\
the room was warm and quiet
the soup was hot and good
a friendly clerk at the desk
the bed was soft and clean
good bread and good coffee
we slept well in a quiet room
the view was lovely
a lovely garden behind the house
the train came early
warm bread at breakfast
the water was hot
clean towels and a soft bed
the clerk was friendly
breakfast was good and the coffee hot
a quiet street and a lovely view
not noisy at all
the room was not cold
we will come back
a warm house in winter
the garden was quiet and green
the soup was not salty
good food at a fair price
fresh fish and a fair price
the bread was fresh
friendly people in the kitchen
the house was clean
we will come back in summer
a soft chair in the garden
the coffee was fresh and hot
lovely people and good food
the street was not noisy
a fair price for a clean room"""

DISPLEASED = """\
the room was cold and noisy
the soup was cold and salty
a rude clerk at the desk
the bed was hard and dirty
stale bread and weak coffee
we slept badly in a noisy room
the view was dull
a dirty yard behind the house
the train came late
stale bread at breakfast
the water was cold
dirty towels and a hard bed
the clerk was rude
breakfast was late and the coffee cold
a noisy street and a dull view
not quiet at all
the room was not clean
we will not come back
a cold house in winter
the yard was noisy and gray
the soup was not hot
bad food at a high price
old fish and a high price
the bread was stale
rude people in the kitchen
the house was dirty
we will not come back in summer
a hard chair in the yard
the coffee was weak and cold
rude people and bad food
the street was not quiet
a high price for a dirty room"""

#: Words that the lab looks at one by one, each repeated to a remark of its own.
ALONE = "good clean quiet warm friendly the not cold noisy dirty rude stale".split()


def vocabulary(sentences: list[str]) -> list[str]:
    """The words, the most frequent first, and in the order of the alphabet where two are as frequent."""
    counts = Counter(word for sentence in sentences for word in sentence.split())
    return sorted(counts, key=lambda word: (-counts[word], word))


def numbers(sentence: str, words: list[str]) -> list[int]:
    """The numbers of a sentence's words, filled up with 0 to LENGTH; ValueError where it is longer."""
    ids = [words.index(word) + RESERVED for word in sentence.split()]
    if len(ids) > LENGTH:
        raise ValueError(f"more than {LENGTH} words: {sentence}")
    return ids + [0] * (LENGTH - len(ids))


def main() -> None:
    pairs = zip(PLEASED.splitlines(), DISPLEASED.splitlines(), strict=True)
    sentences = [sentence for pair in pairs for sentence in pair]
    words = vocabulary(sentences)
    remarks = [id for sentence in sentences for id in numbers(sentence, words)]
    alone = [id for word in ALONE for id in numbers(" ".join([word] * LENGTH), words)]
    tensors: dict[str, Tensor] = {
        "remarks": {"shape": [len(sentences), LENGTH], "dtype": "int32", "values": remarks},
        "pleased": {"shape": [len(sentences), 1], "values": [1, 0] * (len(sentences) // 2)},
        "alone": {"shape": [len(ALONE), LENGTH], "dtype": "int32", "values": alone},
    }
    about = (
        f"{len(sentences)} remarks of guests as numbers of words, filled up with 0 to {LENGTH}, in turn of a pleased "
        f"and of a displeased guest. {len(words)} words have the numbers from {RESERVED}, the most frequent first. "
        f"Each row of alone repeats one word: {', '.join(ALONE)}."
    )
    write_data(
        "remarks", about, "written for this site, in python/datasets/remarks.py", tensors, COMPACT
    )
    print(f"{len(words)} words: {' '.join(words)}")


if __name__ == "__main__":
    main()
