"""Acts that go on with a matter just told: ties restored, sanctions lifted, a treaty ratified or brought into force."""

import pytest

from tests.events.test_relations import Told, drafts, told

BOTH = {"KEN", "UGA"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ties between Kenya and Uganda were severed in 1971 and restored in 1973.",
            ("relations-restored", "1973", BOTH),
        ),
        (
            "Relations with Kenya were severed by Uganda in 1971 and restored in 1973.",
            ("relations-restored", "1973", BOTH),
        ),
        (
            "Kenya imposed sanctions on Uganda in May 1977; they were lifted in June 1979.",
            ("sanctions-lifted", "1979-06", BOTH),
        ),
        (
            "Kenya imposed an embargo on Uganda in 1977 and lifted it in 1979.",
            ("sanctions-lifted", "1979", BOTH),
        ),
        (
            "The embargo that Kenya had imposed on Uganda in 1977 was lifted in 1979.",
            ("sanctions-lifted", "1979", BOTH),
        ),
        ("Kenya cut its ties with Uganda in 1971. They were restored in 1973.", ("relations-restored", "1973", BOTH)),
        (
            "Kenya broke off relations with Uganda in 1971. It resumed them in 1973 after mediation by Sudan.",
            ("relations-restored", "1973", BOTH),
        ),
        ("Kenya imposed an embargo on Uganda in May 1977. It was lifted in 1979.", ("sanctions-lifted", "1979", BOTH)),
        (
            "The pact was signed by Kenya and Uganda in 1967. It was ratified in March 1968.",
            ("treaty-ratified", "1968-03", BOTH),
        ),
        (
            "The pact was signed by Kenya and Uganda in 1967. It entered into force on 4 May 1968.",
            ("treaty-in-force", "1968-05-04", BOTH),
        ),
        (
            "The pact was signed by Kenya and Uganda in 1967. Ratifications were exchanged in May 1968.",
            ("treaty-ratified", "1968-05", BOTH),
        ),
    ],
)
def test_matter_told_before(text: str, expected: Told) -> None:
    """Those between whom the matter was are those of what became of it."""
    assert expected in [told(draft) for draft in drafts(text)]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Kenya and Uganda met in 1967. It entered into force in May 1968.", "treaty-in-force"),
        ("Kenya and Uganda signed a pact in 1967. A Danish treaty was ratified in 1968.", "treaty-ratified"),
        ("Troops of Kenya were attacked by Uganda in 1971 and restored in 1973.", "relations-restored"),
    ],
)
def test_another_matter(text: str, mode: str) -> None:
    """What was not told before, or is a third's, is not between those two."""
    assert not any(told(draft)[0] == mode and told(draft)[2] == BOTH for draft in drafts(text))


def test_two_acts_of_one_sentence() -> None:
    """Verbs joined by "and" tell acts of two kinds."""
    modes = [told(one)[0] for one in drafts("Kenya closed Uganda's consulate and expelled three of its diplomats.")]
    assert modes == ["embassy-closed", "diplomats-expelled"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kenya and Uganda signed an accord on 3 May 1967, ending a long dispute.", ["treaty-signed"]),
        ("Kenya and Uganda signed a pact on 3 May 1967, ending a war of three years.", ["treaty-signed"]),
        ("Kenya and Uganda signed a pact in 1967 and ended their war in 1968.", ["treaty-signed", "ceasefire"]),
    ],
)
def test_what_a_signing_ends(text: str, kinds: list[str]) -> None:
    """The end that it brings about is no event of its own; one that is told beside it is."""
    assert [told(draft)[0] for draft in drafts(text)] == kinds
