"""Names of elements and metas that hold the days of publication and of later changes."""

import re

PUBLISHED = re.compile(
    r"publi(?:sh(?!er)|c)|pub[_-]?(?:date|time)"
    r"|(?:^|[.:_-])(?:date|issued|created|firstcreate)(?:$|[.:_-])|release[_-]?date"
    r"|date[_-]?(?:created|posted|issued|release)|posted|displaydate|parution"
)
CHANGED = re.compile(r"modif|updat|expir|valid|revis|last|chang|i18n|now|event|start|end[_-]?date")
SHOWN = re.compile(r"publi|posted|dateline|pubdate|entry-date|post-date|article-?_?date|created")
DATED = re.compile(r"date|time|publi|posted|byline|author|meta|info|fecha|datum|autor")


def is_of_change(hints: str) -> bool:
    """Whether an element's hints name the day of a change and not that of publication."""
    return bool(CHANGED.search(hints)) and "datepublished" not in hints
