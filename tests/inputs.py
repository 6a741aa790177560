"""Short inputs of every sort for the parser: scraps of prose, cut and mixed, with what no writer would write."""

import random
from collections.abc import Iterator

SENTENCES = (
    "On 5 March 1979 Egypt and Israel signed a treaty in Washington.",
    "In early 2009 the Russian president, Dmitry Medvedev, visited Washington.",
    "The Soviet Union withdrew its troops from Afghanistan before the end of 1989.",
    "NATO wants to start a programme with Georgia next year, from the 1st to the 3rd of June.",
    "Two days later, at 9.30 p.m., the ambassador was recalled; Tehran said nothing until mid-May.",
    "From 431 to 404 BC Athens fought Sparta, and c. 1912–13 the Balkan states fought the Ottoman Empire.",
    "“We met last Tuesday,” she said in the 1990s, the decade's second half, Q3 FY2008, 12/25/09.",
    "Since the spring of 2003 the United Nations has had about 15,000 soldiers there every other week.",
)
ODD = (
    *("\0", "\ud800", "\udfff", "\ufeff", "\u202e", "\u2028", "\u00ad", "\x1b[31m", "\r\n", "\n\n", "\t", "\x85"),
    *("99999999999999999999", "0000-00-00", "31 February 2021", "-1", "٣ مارس", "１９７９", "½", "²⁰¹⁰", "१९७९"),
    *(
        "year 0",
        "1,000,000 BC",
        "the 0th century",
        "the 999th century",
        "the year 10000",
        "0 days ago",
        "in 99999 years",
    ),
    *("(" * 50, "“" * 50, "." * 50, "-" * 50, "a" * 500, "the " * 100, "1" * 300, "é́́́", "👩‍👩‍👧", "ﬁ", "ẞ", "İ"),
    *("Nº", "'s", "’", "…", "&nbsp;", "<b>", "$x$", "%s", "{0}", "\\N", "Mr.", "U.S.", "S.S.S.R."),
)


def short_inputs(count: int, seed: int = 7) -> Iterator[str]:
    """`count` texts, always the same for one seed."""
    chance = random.Random(seed)
    makers = (_noise, _mutated, _shuffled, _crossed)
    for number in range(count):
        yield makers[number % len(makers)](chance)


def _noise(chance: random.Random) -> str:
    """Code points of any sort, lone surrogates too."""
    ceilings = (0x7F, 0x2FF, 0xFFFF, 0x10FFFF)
    return "".join(chr(chance.randint(0, chance.choice(ceilings))) for _ in range(chance.randint(0, 60)))


def _mutated(chance: random.Random) -> str:
    """A sentence with pieces left out, doubled, put in or turned over."""
    text = chance.choice(SENTENCES)
    for _ in range(chance.randint(1, 6)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 8))
        piece = text[start:end]
        put = chance.choice(
            ("", piece * 2, piece[::-1], piece.swapcase(), chance.choice(ODD), str(chance.randint(0, 99999)))
        )
        text = text[:start] + put + text[end:]
    return text


def _shuffled(chance: random.Random) -> str:
    """Words of several sentences in any order, with oddities between them."""
    words = [word for text in chance.sample(SENTENCES, 3) for word in text.split()]
    words += chance.sample(ODD, 3)
    chance.shuffle(words)
    return chance.choice((" ", "  ", "\n", "-", ", ")).join(words[: chance.randint(1, len(words))])


def _crossed(chance: random.Random) -> str:
    """The beginning of one sentence and the end of another."""
    one, other = chance.sample(SENTENCES, 2)
    return one[: chance.randint(0, len(one))] + chance.choice(("", " ", *ODD)) + other[chance.randint(0, len(other)) :]
