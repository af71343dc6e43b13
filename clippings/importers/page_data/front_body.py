"""What a page tells of a piece beside its front matter: below it, and by its own name."""

import re
from collections.abc import Mapping

from clippings.importers.notations.markup import without_markup
from clippings.importers.rows import looks
from clippings.importers.rows.keys import fields_named
from clippings.values import Plain

# As Jekyll names its posts (https://jekyllrb.com/docs/posts/), Hugo their folders.
_DAY = re.compile(r"(?:.*/)?(\d{4}-\d\d-\d\d)[-_.][^/]*(?:/index\.\w+)?")
# As Hugo names translations (https://gohugo.io/content-management/multilingual/).
_LANGUAGE = re.compile(r".*\.([a-z]{2})\.\w+")
_HEADING = re.compile(r"#{1,3}[ \t]+(.+)")


def told_besides(front: Mapping[str, Plain], body: str, name: str) -> dict[str, Plain]:
    """The facts that the front matter of a file has no key for.

    Its title where it has a date for one, and then the text below; its day and language.
    """
    facts: dict[str, Plain] = {}
    titles = [value for key, value in front.items() if "title" in fields_named(key)]
    day = next((text for text in titles if isinstance(text, str) and looks.is_date(text)), "")
    heading = _HEADING.match(body)
    if heading and (day or not titles):
        facts["title"] = without_markup(heading[1])
        facts["body"] = front.get("body") or body[heading.end() :].strip()
    if not any("date" in fields_named(key) for key in front):
        named = _DAY.fullmatch(name)
        day = day or (named[1] if named else "")
        facts |= {"date": day} if day else {}
    language = _LANGUAGE.fullmatch(name)
    if language and not any("lang" in fields_named(key) for key in front):
        facts["lang"] = language[1]
    return facts
