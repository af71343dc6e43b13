"""Names of the states of a piece in content management systems."""

from clippings.folding import folded

# WordPress, Ghost, Blogger, Drupal, Directus, Wagtail, Craft, Contentful; and in some languages.
_WORDS = {
    "published": "published publish public live online visible sent enabled active 1 true yes"
    " veröffentlicht publié publiée publicado publicada pubblicato pubblicata gepubliceerd",
    "draft": "draft drafts auto-draft pending pending-review future scheduled in-review review"
    " unpublished entwurf brouillon borrador bozza rascunho concept",
    "hidden": "hidden private trash trashed deleted archived expired disabled inactive internal"
    " 0 false no",
    "dead": "dead",
    "left-out": "left-out",
}
# The status of a piece if one of these keys is yes; with one of `_SHOWN` as no, it is hidden.
_HIDDEN = {"hidden": "hidden", "hide": "hidden", "private": "hidden"} | dict.fromkeys(
    ("draft", "unpublished"), "draft"
)
_SHOWN = ("published", "publish", "public", "visible", "show")
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_STATUS_KEYS = ("state", "stage", "visibility")  # keys that may hold something else
_NOT_SHOWN = ("draft", "hidden", "left-out")
_STATUSES = {folded(word): ours for ours, words in _WORDS.items() for word in words.split()}


def find_status(word: str) -> str:
    """Our status for the name of a state; empty if it is not known."""
    return _STATUSES.get(folded(word), "")


def is_flag(key: str, word: str) -> bool:
    """Whether a key says with yes or no if a piece is shown."""
    name = folded(key).removeprefix("is")
    return word.lower() in (*_YES, *_NO) and (name in _HIDDEN or name in _SHOWN)


def hidden_by(key: str, word: str) -> str:
    """The status of a piece that a foreign key marks as not shown; empty if it does not."""
    word, name = word.lower(), folded(key).removeprefix("is")
    if is_flag(key, word):
        hides = (word in _YES) == (name in _HIDDEN)
        return _HIDDEN.get(name, "hidden") if hides else ""
    status = find_status(word) if name in _STATUS_KEYS else word
    return status if status in _NOT_SHOWN else ""
