"""Waiting rooms: pages that let their readers in by turns, in the place of what was asked for."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import speaks_of, words

_FEW_WORDS = 600  # letters; hospitals say more
# Where we stand. To add a language: a few words in each of these, in lower case.
_QUEUES = words(
    """
now in line|waiting in line|users in line|place in line|in a queue|in the queue|in queue
waiting room|virtual queue|warteschlange|warteraum|file d'attente|salle d'attente|en la cola|en cola
fila virtual|sala de espera|na fila
fila de espera|in coda|sala d'attesa|wachtrij|wachtkamer|wachtruimte|virtuell kö|i kön|i kø
jonossa|kolejce|poczekaln|frontě|čekárn|очеред|зал ожидания|sırada|sıraya|bekleme odası|順番
お待ち|排队|排隊|等候室|대기열|대기실|대기 인원
"""
)
# When we are let in, and how many stand before us.
_TURNS = words(
    """
your turn|wait time|waiting time|people ahead|ahead of you|in front of you|let you in|be let in
number in the queue|your place in|your number|wartezeit|sie sind an der reihe|vor ihnen
temps d'attente|votre tour|avant vous|devant vous|tiempo de espera|tu turno|su turno|delante de
tempo de espera|sua vez|à sua frente|tempo di attesa|tempo d'attesa|tuo turno|wachttijd|aan de beurt
voor u|voor je|väntetid|din tur|ventetid|odotusaika|czas oczekiwania|twoja kolej|přijdete na řadu
время ожидания|ваша очередь|перед вами|bekleme süre|sıranız|待ち時間|ご案内|人お待ち
预计等待|等待时间|前面还有|예상 대기|대기 시간|대기 순번|앞에
"""
)


def is_waiting_room(page: Markup) -> bool:
    """Whether a page of few words speaks of a queue and of our turn in it."""
    told = speaks_of(page, _FEW_WORDS, _QUEUES, _TURNS)
    return told and not page.is_article and not page.is_signed
