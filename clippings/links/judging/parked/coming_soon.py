"""Pages before the opening of a site, which say so and invite to be notified.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import hardly_leads_on, holds_one_of, mentions, words
from clippings.links.judging.pieces.piece import is_of_a_work

_FEW_WORDS = 300  # characters
_LIVELY = ("<audio", "<video", "<time", "<textarea", "<nav")  # the last, of a working site
_ASKS = ("type=email", 'type="email"', "type='email'")
# Titles and headings.
_CALLED = words(
    """
 soon |nearly there|almost there|nearly ready|almost ready|on its way|on the way|stay tuned
 launch| bald |in kürze|demnächst|fast fertig|bientôt|prochainement|presque prêt|próximamente
pronto | casi list|prossimamente|in arrivo|quasi pront|em breve|quase pront| binnenkort
bijna klaar| snart | strax |tulossa| pian | wkrótce|niebawem|prawie gotow| brzy |čoskoro
hamarosan|în curând|скоро|незабаром|очаквайте|uskoro|kmalu|σύντομα|yakında|قريبا|בקרוב
近日公開|近日オープン|まもなく|もうすぐ|即将|即將|敬请期待|敬請期待|곧 |sắp ra mắt|segera
เร็ว ๆ นี้|เร็วๆ นี้
"""
)
# The site that will open.
_SITES = words(
    """
new website|new web site|new site|new homepage|new home page|new online | site is| site will
website is|website will|neue website|neue webseite|neue homepage|neuer onlineshop|neuer webshop
neuer internetauftritt|neuen internetauftritt|nouveau site|notre site|nouvelle boutique
nuevo sitio|nueva web|nueva página|nuestro sitio|nuestra web|nuova pagina web|nuovo sito
nostro sito|novo site|nosso site|nova página|nieuwe website|nieuwe site|nieuwe webshop
onze website|nya webbplats|nya hemsida|nya sajt|nye hjemmeside|nye nettside|nye webshop
nye website|uudet verkkosivu|uudet kotisivu|uusi sivusto|nowa strona|nową stronę|nasza strona
naszą stronę|nové stránky|nový web|naše stránky|nová stránka|új honlap|új weboldal|honlapunk
weboldalunk|noul site|noul nostru site|site-ul nostru|новый сайт|наш сайт|нашего сайта|новий сайт
новия сайт|нов сайт|nova stranica|naša stranica|nova spletna|nov sajt|νέα ιστοσελίδα
νέα μας ιστοσελίδα|νέο site|yeni sitemiz|web sitemiz|yeni web site|موقعنا|האתר החדש|新しいサイト
新サイト|新しいホームページ|新しいウェブサイト|サイトは|サイトを|ホームページは|ホームページを
新网站|新網站|我们的网站|我們的網站|本网站|本網站|网站正在|网站即将|網站即將|새 홈페이지
새로운 홈페이지|홈페이지가|홈페이지를|사이트가|사이트를|website mới|trang web mới|situs baru
website baru|เว็บไซต์ใหม่
"""
)
# What to do until then, where there is no field for an address.
_WAITING = words(
    """
notify|be the first|let you know|your e-mail|your email|stay tuned|check back|come back|newsletter
benachrichtig|e-mail-adresse|schauen sie|schau bald|als erste|soyez |prévenez|avertissez
votre e-mail|votre adresse|revenez|avísa|avisa|tu correo|su correo|vuelve|vuelva|avvis|tua email
tua e-mail|torna a|seu e-mail|seu email|volte em|op de hoogte|e-mailadres|kom terug|meddela
din e-post|din mail|din e-mail|giv mig besked|gi meg beskjed|sähköposti|powiadom|adres e-mail
zajrzyj|upozorn|váš e-mail|svůj e-mail|értesít|e-mail címe|anunță|adresa de e-mail|сообщ
вашу почту|ваш e-mail|ваш email|повідом|ειδοποί|haber ver|e-posta|أعلمني|بريدك|עדכנו
メールアドレス|お知らせ|お待ちください|お楽しみに|邮箱|郵箱|通知|期待|알림|이메일|기다려|thông báo
kabari|อีเมล
"""
)


def awaits_its_opening(page: Markup) -> bool:
    """Whether a short page is titled so, and speaks of a new site and of being notified."""
    if page.letters > _FEW_WORDS or not holds_one_of(page.plain, _SITES):
        return False
    if not mentions(f"{page.title} . {page.heading}", _CALLED):
        return False
    if page.is_signed or page.has_any(_LIVELY) or is_of_a_work(page) or not hardly_leads_on(page):
        return False
    return page.has_any(_ASKS) or mentions(page.words, _WAITING)
