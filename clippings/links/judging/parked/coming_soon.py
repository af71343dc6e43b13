"""Pages before the opening of a site, which say so and invite to be notified.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from collections.abc import Iterable

from clippings.links.judging.page.elements import LIVELY
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import hardly_leads_on, holds_one_of, mentions, words
from clippings.links.judging.parked.at_a_glance import HARDLY_A_LINE, NEW_SITES
from clippings.links.judging.pieces.piece import is_of_a_work

_FEW_WORDS = 300  # characters
_NAME_AND_NOTICE = 2  # blocks
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


def says_soon(page: Markup, leads: Iterable[str], sentences: Iterable[str]) -> bool:
    """Whether a title, or a sentence on a page with hardly any, says that a site is to come."""
    # Long patterns, for few pages.
    from clippings.links.judging.parked.parked_words import BRIEF, SOON

    if page.letters > HARDLY_A_LINE:
        return any(map(SOON.fullmatch, leads))
    if any(map(SOON.fullmatch, sentences)):
        return True
    alone = sentences if len(page.blocks) <= _NAME_AND_NOTICE else leads
    return not page.letters_in_sentences and any(map(BRIEF.fullmatch, alone))


def awaits_its_opening(page: Markup) -> bool:
    """Whether a short page is titled so, and speaks of a new site and of being notified."""
    if page.letters > _FEW_WORDS or not holds_one_of(page.plain, NEW_SITES):
        return False
    if not mentions(f"{page.title} . {page.heading}", _CALLED):
        return False
    if page.is_signed or page.has_any(LIVELY) or is_of_a_work(page) or not hardly_leads_on(page):
        return False
    return page.has_any(_ASKS) or mentions(page.words, _WAITING)
