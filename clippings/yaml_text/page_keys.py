"""Change the top-level keys beside the list."""

from clippings.yaml_text.amending import amend_mapping
from clippings.yaml_text.document import Document
from clippings.yaml_text.nodes import Mapping, plain
from clippings.yaml_text.read_again import Page, checked, refusing


def change_page(document: Document, page: Page) -> Document:
    """The document with these values for the keys beside its list; raises ClipError.

    A document that is only a list is returned as it is.
    """
    root = document.reading.root
    if not isinstance(root, Mapping):
        return document
    before = plain(root)
    assert isinstance(before, dict)
    with refusing(document):
        edits = list(amend_mapping(document.text, root, {**before, **page}, document.newline))
        return checked(document, edits, document.entries, page)
