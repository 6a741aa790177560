"""Infinitives that tell what was done, who made somebody do it, what was done at a request, and to "it" again."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Role
from tracker.extract import extract

Told = tuple[str | None, str | None, str, str, str]


def told(text: str) -> list[Told]:
    """Type, date, status, doers and others of the events that a narrative tells."""
    drafts = extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))
    sides = [
        [
            " ".join(p.mention.actor.code or "?" for p in d.parts if (p.role is Role.SOURCE) is does)
            for does in (True, False)
        ]
        for d in drafts
    ]
    return [
        (d.type, to_edtf(d.date) if d.date is not None else None, d.status.value, *side)
        for d, side in zip(drafts, sides, strict=True)
    ]


DONE = [
    (
        "In May 1913 Kenya invaded Togo, only to be beaten by the Togolese in July.",
        "ASSAULT",
        "1913-07",
        "TGO",
        "KEN",
    ),
    ("Kenya broke with Togo in 1939, only to restore relations in 1977.", "SUPPORT", "1977", "KEN", "TGO"),
    ("In May 1971 Kenya was allowed to send troops to Togo.", "MOBILIZE", "1971-05", "KEN", "TGO"),
    ("In May 1971 the raid enabled Kenya to withdraw from Togo.", "RETREAT", "1971-05", "KEN", "TGO"),
    ("In May 1971 Kenya used the raid to break off relations with Togo.", "SANCTION", "1971-05", "KEN", "TGO"),
    ("In May 1971 Kenya saw fit to expel the Togolese envoy.", "SANCTION", "1971-05", "KEN", "TGO"),
    ("In 1934 Kenya forced Togo to cede the island.", "RETREAT", "1934", "TGO", "KEN"),
    ("In 1934 Togo was compelled by the Kenyans to cede the island.", "RETREAT", "1934", "TGO", "KEN"),
    ("In 1934 Kenyan gunboats forced Togo into signing a treaty.", "SUPPORT", "1934", "TGO", "KEN"),
    ("Kenya declined in the spring of 1934 to renew its treaty with Togo.", "REJECT", "1934-21", "KEN", "TGO"),
    ("In 1934 the Togolese were made to sign a treaty with Kenya.", "SUPPORT", "1934", "TGO", "KEN"),
    ("In May 1971 the Kenyan king sailed to Togo to sign a pact with Fiji.", "SUPPORT", "1971-05", "KEN", "FJI"),
    (
        "In May 1971 the Kenyan king crossed the border to meet his Togolese colleague.",
        "CONSULT",
        "1971-05",
        "KEN",
        "TGO",
    ),
    ("In 1934 Kenya forced Togo to recognise Fiji.", "SUPPORT", "1934", "TGO", "FJI"),
    ("Kenya sent police to Fiji in May 1971 at the request of Togo.", "REQUEST", None, "TGO", "KEN"),
    ("Kenya expelled the Fijian envoy in May 1971 at Togo's behest.", "REQUEST", None, "TGO", "KEN"),
    ("In May 1971 Fiji called for a ceasefire between Kenya and Togo.", "REQUEST", "1971-05", "FJI", "KEN TGO"),
    ("In May 1971 Kenya tried in vain to mediate between Togo and Fiji.", "CONSULT", "1971-05", "KEN", "TGO FJI"),
    ("Kenya sent a bishop to mediate between Togo and Fiji in May 1971.", "CONSULT", "1971-05", "KEN", "TGO FJI"),
    ("Kenya closed its border with Togo in May 1971 and reopened it in June.", "RETREAT", "1971-06", "KEN", "TGO"),
    ("Kenya sent an envoy to Togo in May 1971 and recalled him in June.", "SANCTION", "1971-06", "KEN", "TGO"),
    ("Togo captured forty Kenyan soldiers in May 1971 and freed them in June.", "RETREAT", "1971-06", "TGO", "KEN"),
]


@pytest.mark.parametrize(("text", "kind", "date", "doer", "other"), DONE)
def test_done(text: str, kind: str, date: str | None, doer: str, other: str) -> None:
    """The act below the verb is told as done, with its own date and sides."""
    assert (kind, date, "occurred", doer, other) in told(text)


NOT_DONE = [
    ("Kenya declined in May 1934 to renew its treaty with Togo.", "SUPPORT"),
    ("The number of Kenyan troops in Togo declined in May 1934 to fifty.", "REJECT"),
    ("In May 1971 Kenya asked Fiji to recognise Togo.", "SUPPORT"),
    ("In May 1971 Kenya sent an envoy to sign a treaty with Togo.", "SUPPORT"),
    ("In May 1971 the Kenyan king will sail to Togo to sign a pact with Fiji.", "SUPPORT"),
    ("In May 1971 Kenya looked into recognising Togo.", "SUPPORT"),
    ("In May 1971 Kenya threatened to force Togo to cede the island.", "RETREAT"),
    ("In May 1971 the talks between Kenya and Fiji were put off at the request of the hosts.", "REQUEST"),
    ("In May 1971 Kenya attacked Togo and denied it.", "AGREE"),
]


@pytest.mark.parametrize(("text", "kind"), NOT_DONE)
def test_not_done(text: str, kind: str) -> None:
    """An aim, a threat and what nobody is asked are no events."""
    assert kind not in [one[0] for one in told(text)]


def test_not_let() -> None:
    """Who was not allowed to did not."""
    assert ("MOBILIZE", "1971-05", "negated", "KEN", "TGO") in told(
        "In May 1971 Kenya was not allowed to send troops to Togo."
    )
