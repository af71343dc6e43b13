"""Words with which a site addresses its reader or speaks of itself.

Notices are full of them, and reports have none outside quotation marks. To add a language: a line
in lower case; a space is the bound of a word. Words that mean something else in another language
("du", "je", "vi") stand beside a verb.
"""

from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import unquoted_words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.notice_words import SORRY, WE

_READER = words(
    """
 you | your | yours | yourself | you're | you'll | you've | you'd | our | please | let's
 dich | dein|du such|du hast | du kann| euch | bitte | unsere|auf unser
 vous | votre | vos |veuillez|essayez|retournez|revenez|cliquez|utilisez|consultez|vérifiez
n'hésitez|contactez|cherchez|découvrez|parcourez|explorez|visitez|poursuivez|continuez|repartez
 notre | nos | nuestr| usted| tú | tus | puedes | nostr| puoi
 potete | tuo | tua | você| noss|sua busca
 jouw | jullie | onze |je zoekt|kun je |u zoekt|kunt u |u kunt |je kunt
 vår| vores | jeres | ditt | dina |du kan |kan du |du letar|du söker|du leder|du søger
 sinun | voit | voitte |etsimä| meidän | możesz | możecie | twoj| ciebie | prosimy
 můžete | môžete | vám | vás | vaš| prosím | našem | našich | našeho | našom
 önnek | önt | kérjük | próbálj| puteți | voastr| noastr|dumneavoastr| molimo | prosimo
 вы | вас | вам | вами | ваш| наш| пожалуйста| ви | будь ласка| вие | моля
 σας | μας | μπορείτε | παρακαλ|siniz |sınız |sunuz |sünüz | lütfen | sizin | sizi | bizim
يمكنك|بإمكانك|لديك|الرجاء|يرجى|لدينا|موقعنا| אתה | אתם |אפשר ל|תוכלו|תוכל |שלנו|שלכם|אנא
 شما |لطفا|برگردید|می‌توانید| आप|कृपया|हमारे
ください|お客様|ご利用|ご確認|お戻り|弊社|当社|当サイト|おります|您|你|我们|我們|本站|请返回|请检查
请点击|请尝试|請返回|請檢查|請嘗試|세요|십시오|바랍니다|저희|고객님| bạn |quý khách| hãy | vui lòng
 chúng tôi| anda | kamu | silakan| silahkan| kami | kita | กรุณา|โปรด|ท่าน
"""
)
# "Sie" within a sentence; at the start of one it may be "she" or "they".
_POLITE = r"(?<=[\w,] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b"


def speaks_to_its_reader(text: str) -> bool:
    """Whether a text, beside what it quotes, addresses its reader, apologises or says "we"."""
    own = unquoted_words(text)
    return mentions(own, _READER, SORRY, WE) or bool(compiled(_POLITE).search(own))
