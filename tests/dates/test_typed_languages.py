"""A hundred phrases in the six languages of the United Nations, and what each keeps of its words."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.dates.typed import read_typed
from tracker.errors import DateError
from tracker.knowledge import load

ENGLISH = """
8 August 2008|2008-08-08
on the 8th of August 2008|2008-08-08
August 8th, 2008|2008-08-08
Friday, 8 August 2008|2008-08-08
Aug. 2008|2008-08
1989?|1989?
44|0044
the 1990s|199X
c. 1912|1912~
spring 1968|1968-21
44 BC|-0043
1979-1989|1979/1989
1979 to 1989|1979/1989
until June 2010|../2010-06
between 3 and 9 March 1991|1991-03-03/1991-03-09
the second half of 2011|2011-41
from 8/8/2008 to 12/8/2008|2008-08-08/2008-08-12 2008-08-08/2008-12-08
the 1800s|18XX 180X
"""
FRENCH = """
14 juillet 2008|2008-07-14
le 14 juillet 2008|2008-07-14
1er août 2008|2008-08-01
août 2008|2008-08
début août 2008|2008-08
vendredi 8 août 2008|2008-08-08
en 1989|1989
1989 ?|1989?
les années 1990|199X
XIXe siècle|18XX
printemps 1968|1968-21
hiver 1941-1942|1941-24
44 av. J.-C.|-0043
15 mars 44 av. J.-C.|-0043-03-15
500-400 av. J.-C.|-0499/-0399
vers 1912|1912~
de 1979 à 1989|1979/1989
du 3 au 9 mars 1991|1991-03-03/1991-03-09
entre mars et mai 1991|1991-03/1991-05
jusqu'en juin 2010|../2010-06
depuis 2003|2003/..
avant le 14 juillet 2008|../2008-07-14
"""
SPANISH = """
8 de agosto de 2008|2008-08-08
el 8 de agosto de 2008|2008-08-08
lunes, 11 de agosto de 2008|2008-08-11
agosto de 2008|2008-08
en agosto de 2008|2008-08
a finales de agosto de 2008|2008-08
1989|1989
¿1989?|1989?
los años noventa|199X
siglo XIX|18XX
primavera de 1968|1968-21
44 a. C.|-0043
hacia 1912|1912~
de 1979 a 1989|1979/1989
del 3 al 9 de marzo de 1991|1991-03-03/1991-03-09
hasta junio de 2010|../2010-06
desde 2003|2003/..
después de 1990|1990/..
"""
RUSSIAN = """
8 августа 2008 г.|2008-08-08
8 августа 2008 года|2008-08-08
пятница, 8 августа 2008|2008-08-08
август 2008 г.|2008-08
в августе 2008 года|2008-08
в начале августа 2008 года|2008-08
1989 год|1989
в 1989 году|1989
1990-е годы|199X
XIX век|18XX
весной 1968 года|1968-21
44 год до н. э.|-0043
около 1912 года|1912~
с 1979 по 1989 год|1979/1989
с 3 по 9 марта 1991 года|1991-03-03/1991-03-09
до июня 2010 года|../2010-06
с 2003 года|2003/..
после 1990 года|1990/..
"""
CHINESE = """
2008年8月8日|2008-08-08
二〇〇八年八月八日|2008-08-08
2008年8月8日星期五|2008-08-08
2008年8月|2008-08
2008年8月初|2008-08
1989年|1989
1989年？|1989?
20世纪90年代|199X
1990年代|199X
19世纪|18XX
1968年春|1968-21
公元前44年|-0043
约1912年|1912~
1979年至1989年|1979/1989
1991年3月3日至9日|1991-03-03/1991-03-09
直到2010年6月|../2010-06
自2003年以来|2003/..
1990年以后|1990/..
"""
ARABIC = """
٨ أغسطس ٢٠٠٨|2008-08-08
8 أغسطس 2008|2008-08-08
8 آب 2008|2008-08-08
8 آب/أغسطس 2008|2008-08-08
أغسطس ٢٠٠٨|2008-08
في أوائل أغسطس 2008|2008-08
١٩٨٩|1989
عام ١٩٨٩|1989
١٩٨٩؟|1989?
التسعينيات|199X
القرن التاسع عشر|18XX
ربيع 1968|1968-21
44 ق.م|-0043
حوالي 1912|1912~
من 1979 إلى 1989|1979/1989
من 3 إلى 9 مارس 1991|1991-03-03/1991-03-09
حتى يونيو 2010|../2010-06
منذ 2003|2003/..
"""
PHRASES = [
    line.split("|")
    for table in (ENGLISH, FRENCH, SPANISH, RUSSIAN, CHINESE, ARABIC)
    for line in table.split("\n")
    if line
]
FRAMES = load("dates_typed")["frames"]


@pytest.mark.parametrize(("phrase", "edtf"), PHRASES)
def test_the_precision_of_the_words_is_kept(phrase: str, edtf: str) -> None:
    """In each language; two readings where there are two."""
    assert [to_edtf(value) for value in read_typed(phrase)] == edtf.split()


def test_there_are_a_hundred_phrases() -> None:
    """And no two are alike."""
    assert len({phrase for phrase, _ in PHRASES}) == len(PHRASES) >= 100


@pytest.mark.parametrize("record", FRAMES, ids=[record["means"] for record in FRAMES])
def test_examples_of_frames(record: dict[str, list[str]]) -> None:
    """A frame gives its examples' dates; its counter-examples are refused."""
    for phrase, edtf in record["examples"]:
        assert [to_edtf(value) for value in read_typed(phrase)] == [edtf], phrase
    for phrase in record["not_examples"]:
        with pytest.raises(DateError):
            read_typed(phrase)
