"""What sentences hold that may tell of an absence, and that ordinary ones hold none of it."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from clippings.links.judging.not_found import fates, program_messages, sought
from clippings.links.judging.not_found.absence_signs import may_tell_of_absence

TABLES = (
    *(sought.SOUGHT, fates.NO_MORE, fates.NOT_OURS, fates.FATES, program_messages.NOT_FOUND),
    *(program_messages.NO_SUCH, program_messages.NOT_YET, program_messages.NUMBERED),
)
_ODD = r"[^\w\s'(),.:-]|_"  # what no word begins behind


@given(st.one_of([st.from_regex(re.compile(it), fullmatch=True) for it in TABLES]))
@example("what used to be at this url")
@example("privata o privata")
@example("видален")
def test_all_that_is_looked_for_holds_a_sign(said: str) -> None:
    assume(not re.search(_ODD, said))
    assert may_tell_of_absence(" ".join(said.lower().split()))


@pytest.mark.parametrize(
    "text",
    [
        "the council said that the library will not be closed on sundays. nobody was surprised.",
        "der rat sagt, dass sie nicht mehr am sonntag geschlossen bleibt. keiner wusste es.",
        "le conseil dit qu'elle ne sera pas fermée le dimanche, et qu'il y en a pour tous.",
        "町は川の近くに新しい図書館を開きました。日曜日も開いています。",
    ],
)
def test_prose_holds_none(text: str) -> None:
    assert not may_tell_of_absence(text)
