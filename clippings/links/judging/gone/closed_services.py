"""Notices in the place of every page of a service that was closed, with all that was kept there.

They say in title, heading or first that it has closed, and below what became of what its users
wrote. To add a language: one line in lower case in each table.
"""

import re

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import first_sentence

_FEW_WORDS = 700  # letters
_A_LINE = 120
_DATELINE = r"^.{0,60}(?:[—–:|]|\s-\s)|^(?i:by|von|par|por|di|da|door|av|af|od) [A-Z]"
_FIRST = 6  # blocks
_LIVELY = ("<time", "<video", "<audio", "<form")
_HEADLINE = r"[?？\"“”„«»]|^(?:how|why|what|when|wie|warum|pourquoi|por qué|perché)\b"
_CLOSED = "|".join(
    (
        r"\b(?:has|have) (?:now |been |permanently )*(?:shut ?down|closed down|discontinued|sunset"
        r"|ceased operations?)|\bwas (?:discontinued|shut down)",
        r"\b(?:wurde|hat)\b.{0,40}\b(?:eingestellt|abgeschaltet)|\ba (?:définitivement )?fermé\b",
        r"\bha (?:cerrado|chiuso)\b|\b(?:è stat[oa] (?:chius|dismess)[oa]|foi (?:encerrad"
        r"|descontinuad)[oa])\b",
        r"\bis (?:\w+ )?(?:gestopt|opgeheven)\b|\b(?:har|er) (?:lukket|stängts|lagts ned|lagt ned"
        r"|nedlagt|lukket ned)\b|\bon (?:suljettu|lopetettu)\b",
        r"\bzostał\w? (?:zamknięt\w|wyłączon\w)|\bzakończył\w? działalność|\bbyl\w? ukončen\w?\b",
        r"\b(?:был[аои]? )?закрыт[аоы]?\b|прекратил[аои]? (?:свою )?работу",
        r"サービスは?を?終了|服务已(?:经)?(?:关闭|停止|下线)|已停止服务|서비스(?:가|를)? ?종료",
    )
)
# What users wrote, and that it is there no more.
_WITH_ALL = "|".join(
    (
        r"\b(?:stories|accounts?|posts|blogs?|questions|photos|profiles|pages|content|data)\b"
        r".{0,40}\b(?:have been deleted|were deleted|can(?:not| no longer) be (?:viewed|accessed))",
        r"\b(?:alle \w+|konten|beiträge|inhalte|daten)\b.{0,40}\b(?:gelöscht|nicht mehr abrufbar)",
        r"\b(?:comptes|contenus|blogs|données)\b.{0,40}\b(?:supprimé|plus accessible)",
        r"\b(?:cuentas|contenidos|blogs|datos)\b.{0,40}\b(?:eliminad|borrad|ya no)",
        r"\b(?:account|contenuti|blog|dati)\b.{0,40}\b(?:eliminat|cancellat|non sono più)",
        r"\b(?:contas|conteúdos|blogs|dados)\b.{0,40}\b(?:excluíd|apagad|eliminad|já não)",
        r"\b(?:accounts|blogs|berichten|gegevens)\b.{0,40}\bverwijderd",
        r"\b(?:konton?|konti|blogg\w*|inlägg|indlæg|data)\b.{0,40}\b(?:raderats|slettet|fjernet)",
        r"\b(?:blogit|tilit|käyttäjätilit|sisällöt)\b.{0,40}\bpoistettu",
        r"\b(?:konta|blogi|wpisy|dane|treści)\b.{0,40}\busunięt|\b(?:účty|blogy|data)\b.{0,40}smazán",
        r"(?:аккаунты|блоги|записи|данные|страницы).{0,40}удалены",
        r"(?:記事|データ|ブログ|コンテンツ).{0,20}(?:ご覧いただけません|削除)",
        r"(?:数据|内容|博客|账号).{0,12}(?:删除|清除|无法访问)|(?:게시물|데이터|블로그).{0,12}삭제",
    )
)


def says_it_closed(page: Markup) -> bool:
    """Whether a page of few words says that a service closed, and all that was kept there went."""
    if page.letters > _FEW_WORDS or page.is_article or page.has_any(_LIVELY) or _is_signed(page):
        return False
    leads = (page.title, page.heading, *map(first_sentence, page.blocks[:_FIRST]))
    return any(map(_says_so, leads)) and bool(re.search(_WITH_ALL, page.words.lower()))


def _is_signed(page: Markup) -> bool:
    """Whether that is no sentence which begins with the day on which the service closed."""
    return page.is_signed and (
        not page.lead.endswith((".", "。")) or bool(re.search(_DATELINE, page.lead))
    )


def _says_so(lead: str) -> bool:
    plain = lead.lower()
    if len(plain) > _A_LINE or re.search(_HEADLINE, plain):
        return False
    return bool(re.search(_CLOSED, plain))
