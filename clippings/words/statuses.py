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
_STATUSES = {folded(word): ours for ours, words in _CALLED.items() for word in words.split()}


def find_status(word: str) -> str:
    """Our status for a word of theirs; empty where it is not known."""
    return _STATUSES.get(folded(word), "")
