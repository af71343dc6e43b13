"""Press reports, which name the source of what they report.

To add a language: a line in lower case in the table; a space stands for a word boundary.
"""

from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.notice_words import WAYS_ON

_FIRST = 4  # sentences
# Sources, protests and appeals to courts.
SAID = words(
    """
 said | told us| told the|according to|spokes|protest| complained
 sagte |teilte | laut | sprecher|kritisier|erklärte| hieß es
 a déclaré|a annoncé|selon l|selon s|selon u| dénonce| affirme|porte-parole
anunció|según l|según s|según e|portavoz|denuncian| afirma
 ha detto|ha annunciato|secondo il |secondo la | portavoce| denuncia
segundo o | segundo a |anunciou|porta-voz| disse | afirmou
 zei |volgens de |volgens het | woordvoerder| säger |enligt | ifølge | uttaler | udtaler|talsperson
 kertoo |tiedottaja
powiedział|według |rzecznik|tvrdí |uvedl|mluvčí|hovorc|közölte|szóvivő|potrivit |a declarat|izjavi
сообщил|сообщает|рассказал|пожаловал|возмущ|повідомив|повідомила|обурен|съобщи|заяви
δήλωσε|ανέφερε|σύμφωνα με τ|açıkladı|göre |ifade etti| söyledi| söylüyor| belirtti| belirtiyor
 قال |أعلن |صرح | گفت | אמר |לדברי | कहा
によると|発表した|と話す|抗議|作者说|作者說|他说|她说|发言人|發言人|报道称|報導指|抗议|밝혔다|따르면|항의
will appeal|would appeal|appealed |court ruled|judge | berufung einleg|hat entschieden  dass
 fera appel
 ont saisi |piden que|recurrirá| ricorso |farà appello|vai recorrer|recorreu | in beroep |överklaga
anker dommen|anker afgør|anker sagen|odwoła się|odvolal
обжал|подала жалобу|подал жалобу|апелляц|апеляц|控訴する|上诉|上訴|항소
cho biết|theo ông|theo bà|menurut |mengatakan|กล่าวว่า
"""
)


def is_reported(page: Markup) -> bool:
    """Whether one of the first sentences names a source, and no title is a message."""
    titles = (page.heading, *page.title_parts)
    if not page.heading or max(map(certainty_in, titles)) > Certainty.VAGUELY:
        return False
    said = said_in(right_below_heading(page))[:_FIRST]
    if any(compiled(SOUGHT_PAGE).search(one.lower()) or mentions(one, WAYS_ON) for one in said):
        return False
    return any(mentions(one, SAID) for one in said)
