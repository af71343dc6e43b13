"""All languages with denials."""

from clippings.links.judging.not_found.denials_latin import LATIN
from clippings.links.judging.not_found.denials_others import OTHERS

LANGUAGES = LATIN + OTHERS
