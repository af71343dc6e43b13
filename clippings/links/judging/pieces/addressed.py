"""Sentences that address their reader, or in which a site speaks of itself.

Notices are full of them, and reports have none outside quotations.
"""

from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import unquoted_words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed_words import TO_A_READER
from clippings.links.judging.pieces.notice_words import SORRY, WE

# "our", and single words that tell a reader what to do. To add a language: a line in lower case; a
# space stands for a word boundary.
_OURS = words(
    """
 our | ours | let's | unsere|auf unser| notre | nos | nuestr| nostr| noss| onze | vår| vores
 meidän | našem | našich | našeho | našom | noastr| наш| μας | bizim|لدينا|موقعنا|שלנו|हमारे
当社|当サイト|おります|本站| chúng tôi | kami | kita
essayez|retournez|revenez|cliquez|utilisez|consultez|vérifiez|n'hésitez|cherchez|découvrez
parcourez|explorez|visitez|poursuivez|continuez|repartez| puedes | puoi | potete |您|你|請返回
請檢查|請嘗試|לחזור לדף
"""
)
# "Sie" within a sentence; at the start of one it may be "she" or "they".
_POLITE = r"(?<=[\w,] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b"


def speaks_to_its_reader(text: str) -> bool:
    """Whether a text, outside quotations, addresses its reader, apologises or says "we"."""
    own = unquoted_words(text)
    return mentions(own, TO_A_READER, _OURS, SORRY, WE) or bool(compiled(_POLITE).search(own))
