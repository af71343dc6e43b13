"""Clippings with everything in them that a format could stumble over."""

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate

HOSTILE = "<script>alert(1)</script> & \"'`|\\{%$#_~^} ]] ]]> =1+1 @x\t\u202e\x1b[31m"
NASTY = Collection(
    clippings=(
        Clipping(
            id="le-monde-2021-05-04",
            url="https://www.lemonde.fr/a?b=1&c=%20d_e",
            title="Un projet géant : l’IA & nous",
            outlet="Le Monde",
            date=PartialDate(2021, 5, 4),
            lang="fr",
            kind="article",
            authors=("Ada Lovelace", "Doe, Jane and Sons"),
            quotes=(Quote(text="« Oui », dit-elle.", speaker="Ada"),),
            summary="Un portrait.",
            image=Image(src="https://www.lemonde.fr/a.png", alt="Une salle"),
            archive=Archive(url="https://web.archive.org/web/2021/https://www.lemonde.fr/a"),
            links=(Link(url="https://example.org/2", rel="part"),),
            pages="4-5",
            tags=("robots", "ia"),
        ),
        Clipping(
            id="hostile",
            url="javascript:alert(1)",
            title=HOSTILE,
            outlet=HOSTILE,
            date=PartialDate(2020, 2),
            lang='en" onclick="x',
            kind="blog-post",
            authors=(HOSTILE,),
            quotes=(Quote(text=HOSTILE, speaker=HOSTILE),),
            summary=HOSTILE,
            tags=(HOSTILE,),
            note="not for others",
        ),
        Clipping(id="bare", url="https://example.org/?q=}{ \\x", date=PartialDate(2019)),
        Clipping(id="print", title="עיתון 中文 🎉", outlet="הארץ", file="scans/a.pdf"),
    )
)
EMPTY = Collection()
