"""What the states of a piece are called in the systems that sites are written with."""

from clippings.folding import folded

# WordPress, Ghost, Blogger, Drupal, Directus, Wagtail, Craft, Contentful; and in some languages.
_CALLED = {
    "published": "published publish public live online visible sent enabled active 1 true yes"
    " veröffentlicht publié publiée publicado publicada pubblicato pubblicata gepubliceerd",
    "draft": "draft drafts auto-draft pending pending-review future scheduled in-review review"
    " unpublished entwurf brouillon borrador bozza rascunho concept",
    "hidden": "hidden private trash trashed deleted archived expired disabled inactive internal"
    " 0 false no",
    "dead": "dead",
    "left-out": "left-out",
}
# What a piece is where these keys say yes; where the others say no it is hidden.
_HIDDEN = {"hidden": "hidden", "hide": "hidden", "private": "hidden"} | dict.fromkeys(
    ("draft", "unpublished"), "draft"
)
_SHOWN = ("published", "publish", "public", "visible", "show")
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_LIKE_STATUS = ("state", "stage", "visibility")  # keys that may hold something else
_NOT_SHOWN = ("draft", "hidden", "left-out")
_STATUSES = {folded(word): ours for ours, words in _CALLED.items() for word in words.split()}


def find_status(word: str) -> str:
    """Our status for a word of theirs; empty where it is not known."""
    return _STATUSES.get(folded(word), "")


def is_flag(key: str, word: str) -> bool:
    """Whether a key says by yes or no if a piece is shown."""
    name = folded(key).removeprefix("is")
    return word.lower() in (*_YES, *_NO) and (name in _HIDDEN or name in _SHOWN)


def hidden_by(key: str, word: str) -> str:
    """The status of what a key that is none of ours does not show; empty where it does not say."""
    word, name = word.lower(), folded(key).removeprefix("is")
    if is_flag(key, word):
        hides = (word in _YES) == (name in _HIDDEN)
        return _HIDDEN.get(name, "hidden") if hides else ""
    told = find_status(word) if name in _LIKE_STATUS else word
    return told if told in _NOT_SHOWN else ""
