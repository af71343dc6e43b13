"""Pages with headings that name a year, an outlet or a month, and a new clipping for them."""

from clippings.clipping import Clipping, Collection
from clippings.updating import PageFormat, update_page
from tests.updating.updated import shown


def with_new(page: str, new: Clipping, page_format: PageFormat = "markdown") -> str:
    """The page with its clippings and a new one."""
    updated = update_page(page, Collection(clippings=(new, *shown(page, page_format))), page_format)
    assert not updated.left
    return updated.text


NEW = Clipping(id="new", url="https://new.example/x", title="A new one", outlet="Wired")


YEARS = """# Press

## 2021

- [One](https://a.example/1), Wired, 2 May 2021
- [Two](https://a.example/2), Wired, 1 May 2021

## 2019

- [Three](https://a.example/3), Wired, 3 May 2019

Write to us.
"""


ENTRY = "- [A new one](https://new.example/x), Wired, 5 June {}\n"


OUTLETS = """# Press

## The Guardian

[One](https://www.theguardian.com/1)

## Wired

[Two](https://www.wired.com/2)

[Three](https://www.wired.com/3)

## Le Monde

[Quatre](https://www.lemonde.fr/4)
"""


MONTHS = """# Press

### April 2023

- [One](https://a.example/1), Wired
- [Two](https://a.example/2), Wired

### December 2022

- [Three](https://a.example/3), Wired
"""
