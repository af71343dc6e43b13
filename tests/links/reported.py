"""The results of a check with all that a report tells of."""

from clippings.finding import Place
from clippings.links.checked import Checked, FoundQuote
from clippings.links.link import CheckedLink, Hop, Use
from clippings.quotes import Difference, QuoteMatch
from clippings.quotes.stored import StoredQuote

PLACE = Place(file="clippings.yaml", line=2)
CHECKED = Checked(
    links=(
        CheckedLink(
            url="https://a.example/",
            verdict="moved",
            reason="permanent-redirect",
            status=200,
            final_url="https://b.example/",
            moved_to="https://b.example/",
            attempts=1,
            seconds=0.5,
            hops=(Hop(url="https://a.example/", status=301),),
            uses=(Use(id="a", field="url", find=lambda _: PLACE),),
        ),
    ),
    quotes=(
        StoredQuote(
            id="a",
            field="quote",
            place=PLACE,
            quote="Ten",
            match=QuoteMatch(
                verdict="changed",
                words="Two",
                differences=(Difference(ours="Ten", theirs="Two"),),
                elided=("and",),
            ),
            url="https://a.example/",
        ),
    ),
    found=tuple(FoundQuote("b", f"quote[{n}]", PLACE, "present") for n in range(3)),
    unasked=1,
    unasked_quotes=2,
)
