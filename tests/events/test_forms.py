"""Who does it and to whom, in the many forms in which people, troops, ships and bodies are named."""

import pytest

from tests.events.test_roles import sides, with_word

# a sentence, a word of the act's title or its mode, who does it, and to whom
READ = [
    # those who come from somewhere, and those who are only taken from there
    ("Poachers from Kenya ambushed two rangers from Uganda in 1997.", "ambush", {"KEN"}, {"UGA"}),
    ("A gunboat from Peru attacked a trawler from Ecuador in 1997.", "attack", {"PER"}, {"ECU"}),
    ("Kenyan soldiers attacked two pilgrims from Zambia in 1997.", "attack", {"KEN"}, {"ZMB"}),
    ("Norway condemned the government in Lima in 1997.", "condemn", {"NOR"}, {"PER"}),
    # who speaks for another, advises him, leads or fills it
    ("A spokesman for the Kenyan navy accused Uganda of theft in 1997.", "accuse", {"KEN"}, {"UGA"}),
    ("An aide to the Kenyan president apologised to Uganda in 1997.", "apolog", {"KEN"}, {"UGA"}),
    ("A team headed by the Danish trade minister signed a treaty with Peru in 1997.", "sign", {"DNK"}, {"PER"}),
    ("Forces loyal to Chad attacked a Malian convoy in 1997.", "attack", {"TCD"}, {"MLI"}),
    ("Chadian soldiers attacked a boat full of Malian nurses in 1997.", "attack", {"TCD"}, {"MLI"}),
    ("Deputies in the Danish parliament criticised Peru in 1997.", "criticise", {"DNK"}, {"PER"}),
    # a verb, a subject and a second side that the parser lost behind an aside
    ("The Kenyan king, who is old, imposed sanctions on Uganda in 1997.", "impose", {"KEN"}, {"UGA"}),
    ("The Kenyan minister, a retired general, protested to Uganda in 1997.", "protest", {"KEN"}, {"UGA"}),
    ("A meeting between the Kenyan king, who is old, and Uganda took place in 1997.", "meet", {"KEN", "UGA"}, set()),
    ("Villagers fled after one of the Kenyan jets shelled a Ugandan port in 1997.", "shell", {"KEN"}, {"UGA"}),
    ("One of Kenya's ministers this week called on Uganda to pull back.", "call", {"KEN"}, {"UGA"}),
    ("A Kenyan team headed by a retired judge condemned Uganda in 1997.", "condemn", {"KEN"}, {"UGA"}),
    ("Kenya urged Ugandan Foreign Minister Sam Ouma to disarm in 1997.", "urge", {"KEN"}, {"UGA"}),
    ("Norway imposed sanctions on the junta in Lima in 1997.", "impose", {"NOR"}, {"PER"}),
    ("The seizure of a Danish tanker by raiders from Kenya in 1997 was brief.", "seize", {"KEN"}, {"DNK"}),
    ("The Kenyan Central Bank lent $3 million to Uganda in 1997.", "lend", {"KEN"}, {"UGA"}),
    # prepositions that the parser hung too far down or too far up
    ("An attack by dozens of Kenyan raiders on a Ugandan convoy in 1997 was the first.", "attack", {"KEN"}, {"UGA"}),
    ("Rice was donated in 1997 by one of the Danish ministers to Uganda.", "donate", {"DNK"}, {"UGA"}),
    ("Rice was donated in 1997 by the Danish ambassador to Uganda.", "donate", {"DNK"}, set()),
    ("The arrest of a Danish cook working in a camp by Kenyan soldiers in 1997 was a blow.", "arrest",
     {"KEN"}, {"DNK"}),
    ("Two men were killed in 1997 in a raid on a Danish mill by Kenyan soldiers.", "raid", {"KEN"}, {"DNK"}),
    # the land in which, or in a part of which, it lies
    ("Kenyan soldiers attacked a mill in Uganda's northern province in 1997.", "attack", {"KEN"}, {"UGA"}),
    ("A mill in Uganda came under fire from Kenyan soldiers in 1997.", "attack", {"KEN"}, {"UGA"}),
    # who leads a body, by a relative clause or "under"; whose a chartered ship and a nation's Red Cross are
    ("Olo Brant, who heads the Danish health ministry, criticised Peru in 1997.", "criticise", {"DNK"}, {"PER"}),
    ("A delegation under the Danish health minister met Peru's premier in 1997.", "meet", {"DNK"}, {"PER"}),
    ("A freighter chartered by Peru was attacked by Danish frigates in 1997.", "attack", {"DNK"}, {"PER"}),
    ("The Danish Red Cross sent tents to Peru in 1997.", "tents", {"DNK"}, {"PER"}),
    ("The Red Cross sent tents to Peru in 1997.", "tents", {"ICRC"}, {"PER"}),
    # words that the parser took for a clause or a verb
    ("A Kenyan frigate escorting a tanker opened fire on a Ugandan cutter in 1997.", "fire", {"KEN"}, {"UGA"}),
    ("Kenya asked Uganda and its ally Denmark for help in 1997.", "ask", {"KEN"}, {"UGA", "DNK"}),
    # a body of people under fire is not one that is criticised
    ("A team from Uganda came under fire from Kenyan soldiers in 1997.", "attack", {"KEN"}, {"UGA"}),
    # whose debt, ban, curb or misdeed it is; for whom one works
    ("Denmark wrote off the debt owed to it by Peru in 1997.", "write", {"DNK"}, {"PER"}),
    ("Denmark lifted a ban on imports of beef from Peru in 1997.", "lift", {"DNK"}, {"PER"}),
    ("Denmark relaxed the curbs it had placed on shipments to Peru in 1997.", "relax", {"DNK"}, {"PER"}),
    ("In 1997 Denmark declined an invitation to a feast from Peru.", "decline", {"DNK"}, {"PER"}),
    ("Denmark deplored the loss of a trawler rammed by a Peruvian cutter in 1997.", "deplore", {"DNK"}, {"PER"}),
    ("Gunmen working for Kenya ambushed a Ugandan patrol in 1997.", "ambush", {"KEN"}, {"UGA"}),
    ("Danish-trained Kenyan police arrested two Ugandans in 1997.", "arrest", {"KEN"}, {"UGA"}),
    # an agent on the one aimed at; a subject of an offer; an envoy by his French name
    ("Shots were fired at a Ugandan pilot by Kenyan gunmen in 1997.", "fire", {"KEN"}, {"UGA"}),
    ("The Danish foreign minister offered on 5 May 1997 to lend money to Peru.", "offer", {"DNK"}, {"PER"}),
    ("Peru expelled the Danish charge d'affaires in 1997.", "expel", {"PER"}, {"DNK"}),
    # what a firm sells or lends to another state is its own state's business too
    ("A Danish bank lent Peru $10 million in 1997.", "lend", {"DNK"}, {"PER"}),
    ("Kenya asked Uganda as well as Zambia for help in 1997.", "ask", {"KEN"}, {"UGA", "ZMB"}),
    ("Two dozen Kenyan insurgents ambushed a Ugandan patrol in 1997.", "ambush", {"KEN"}, {"UGA"}),
    ("The foreign office in Lima condemned Chile in 1997.", "condemn", {"PER"}, {"CHL"}),
    ("Kenyan soldiers attacked two fencers from Uganda in 1997.", "attack", {"KEN"}, {"UGA"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), READ)
def test_forms(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """Each form of a name gives its actor to the act."""
    assert sides(with_word(text, word)) == (sources, targets)
