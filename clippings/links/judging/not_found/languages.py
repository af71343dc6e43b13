"""All languages in which it is known how they deny that there is a page."""

from clippings.links.judging.not_found.denials_latin import LATIN
from clippings.links.judging.not_found.denials_others import OTHERS

LANGUAGES = LATIN + OTHERS
