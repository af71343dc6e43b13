"""Waiting rooms: queues before the page that was asked for."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.prices import names_a_price
from clippings.links.judging.page.sections import is_named_beside_its_site
from clippings.links.judging.page.word_tables import mentions, speaks_of, words

_FEW_WORDS = 600  # characters
# The queue. To add a language: a few words in each of these, in lower case.
QUEUES = words(
    """
now in line|are in line|waiting in line|users in line|place in line|in a queue|in the queue|in queue
waiting room|virtual queue|virtual line|warteschlange|warteraum|wartebereich
file d'attente|salle d'attente|file virtuelle
en la cola|en cola|fila virtual|cola virtual|sala de espera|na fila|fila de espera
in coda|sala d'attesa|coda virtuale|wachtrij|wachtkamer|wachtruimte
virtuell kö|virtuella kön|i kön|väntrum|i kø|venterom|ventesal|venterum
jonossa|odotushuone|kolejce|poczekaln|frontě|čekárn|čakár
várósor|várakozási sor|váróterem|virtuális sor|sala de așteptare|coada de așteptare|în coadă
очеред|зал ожидания|зала очікування|черзі|опашката|чакалн|čekaonic|čakalnic
αίθουσα αναμονής|ουρά αναμονής|στην ουρά|sırada|sıraya|bekleme odası
قائمة الانتظار|غرفة الانتظار|قاعة الانتظار|חדר המתנה|חדר ההמתנה|בתור
順番|お待ち|待合室|排队|排隊|等候室|대기열|대기실|대기 인원
phòng chờ|hàng đợi|hàng chờ|antrean|antrian|ruang tunggu|ห้องรอ|คิว
"""
)
# Our turn: when it comes, how many are before us, and what not to do until then.
_TURNS = words(
    """
your turn|wait time|waiting time|people ahead|ahead of you|in front of you|let you in|be let in
number in the queue|your place in|your number|admit you|be admitted|placed you in|position in line
position in the queue|lose your place|do not refresh|don't refresh|not close this|refresh itself
refresh automatically|automatically refresh|wartezeit|an der reihe|vor ihnen|vor dir|wartenummer
position in der|fenster nicht|nicht neu laden|aktualisiert sich
temps d'attente|votre tour|avant vous|devant vous|position dans la file|place dans la file
ne fermez pas|n'actualisez pas|s'actualise|tiempo de espera|tu turno|su turno|delante de
posición en la|lugar en la|no cierre|no actualice|no recargue|se actualizará
tempo de espera|sua vez|à sua frente|posição na|lugar na|não feche|não atualize
tempo di attesa|tempo d'attesa|tuo turno|davanti a te|posizione in|posto in coda|non chiudere
non aggiornare|wachttijd|aan de beurt|voor u|voor je|plaats in de|venster niet|niet vernieuwen
väntetid|din tur|plats i kön|köplats|stäng inte|ventetid|plass i køen|plads i køen|foran dig
ikke lukk|luk ikke|odotusaika|vuorosi|edelläsi|älä sulje|czas oczekiwania|twoja kolej|przed tobą
miejsce w kolejce|nie zamykaj|nie odświeżaj|přijdete na řadu|vaše pořadí|před vámi|doba čekání
nezavírejte|na rade|pred vami|várakozási idő|ön előtt|előtted|ne zárja be|timp de așteptare
rândul dvs|rândul dumneavoastră|înaintea dvs|nu închideți|время ожидания|ваша очередь|перед вами
место в очереди|номер в очереди|не закрывайте|не обновляйте|час очікування|ваша черга
не закривайте|vaš red|ispred vas|χρόνος αναμονής|η σειρά σας|πριν από εσάς|μην κλείσετε
bekleme süre|sıranız|önünüzde|sıra numara|kapatmayın|دورك|أمامك|وقت الانتظار|لا تغلق
תורך|לפניך|זמן המתנה|זמן ההמתנה|待ち時間|ご案内|人お待ち|前の人数|閉じないで|更新しないで
预计等待|等待时间|前面还有|請勿關閉|请勿关闭|请勿刷新|預計等待|等待時間|前面還有
예상 대기|대기 시간|대기 순번|앞에|내 순서|순서가 되면|닫지 마|새로고침하지
đến lượt|thời gian chờ|trước bạn|giliran|waktu tunggu|jangan tutup|ถึงคิว|เวลารอ
"""
)
# Doctors and offices, whose waiting rooms are real.
_WITH_CHAIRS = words(
    """
clinic |clinics|doctor|patients|emergency|surgery|nurse|dental|dentist| vet |veterinar
klinik|krankenhaus|notaufnahme|zahnarzt|tierarzt
arztpraxis|ärzt|sprechstunde|patientinnen|hôpital|urgences|médecin|urgencias|médic|consultorio
ospedale|pronto soccorso|ambulatori|ziekenhuis|huisarts|spreekuur|sjukhus|akuten|vårdcentral
sykehus|legevakt|sygehus|sairaala|lääkäri|szpital|lekarz|nemocni|lékař|lekár|kórház|orvos|spital
больниц|поликлиник|врач|лікар|болниц|νοσοκομ|ιατρ|hastane|doktor|مستشفى|طبيب|בית חולים|רופא
病院|診察|クリニック|医院|醫院|医生|醫師|门诊|병원|진료|bệnh viện|rumah sakit|dokter|โรงพยาบาล
take a ticket|take a number|draw a number|ticket machine|town hall|city hall| counter
eine nummer|wartemarke|bürgeramt|bürgerbüro|rathaus| schalter|prenez un|guichet|mairie| borne
ventanilla|ayuntamiento|saque número|coja número|sportello|municipio|prenda un numero|balcão|guichê
loket|trek een nummer|gemeentehuis|nummerlapp|kølapp|kønummer|vuoronumero|biletomat|w okienku|urzęd
urząd|přepážk|na úřad|vyvoláv|ablaknál|sorszám|ghișeu|primări|окно №|окошк|талон|регистратур
šalter|γκισέ|gişe|番号札|窓口|受付|お呼び|取号|取號|叫号|叫號|大厅|大廳|服务台|번호표|창구|민원
"""
)


def is_waiting_room(page: Markup) -> bool:
    """Whether a short page speaks of a queue and of our turn in it."""
    if not speaks_of(page, _FEW_WORDS, QUEUES, _TURNS) or mentions(page.plain, _WITH_CHAIRS):
        return False
    if page.is_article or page.is_signed or names_a_price(page.plain):
        return False  # news, or waiting rooms for sale
    return not _is_of_a_site(page)


def _is_of_a_site(page: Markup) -> bool:
    """Whether the title names the site and something else than a queue."""
    return is_named_beside_its_site(page) and not mentions(page.title, QUEUES, _TURNS)
