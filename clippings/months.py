"""Months by their names in the languages of the press, whole or cut short (names from CLDR)."""

import re
import unicodedata
from difflib import get_close_matches
from functools import cache

# Twelve names a line; a language has a second line where it bends them.
_NAMES = """
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
jänner feber mär april mai juno julei august sept oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar mars april mai juni juli august september oktober november desember
januar februar marts april maj juni juli august september oktober november december
tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu \
heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta \
heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
ledna února března dubna května června července srpna září října listopadu prosince
leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
január február marec apríl máj jún júl august september október november december
január február március április május június július augusztus szeptember október november december
januar februar marec april maj junij julij avgust september oktober november december
januar februar mart april maj jun jul avgust septembar oktobar novembar decembar
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari maret april mei juni juli agustus september oktober november desember
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
януари февруари март април май юни юли август септември октомври ноември декември
јануар фебруар март април мај јун јул август септембар октобар новембар децембар
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου \
ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος \
ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua
"""
# Cut forms that are not the beginning of the name.
_SHORT = {
    "gru": 12,
    "wrz": 9,
    "paz": 10,
    "lis": 11,
    "sty": 1,
    "cze": 6,
    "lip": 7,
    "sie": 8,
    "lut": 2,
    "kwi": 4,
    "mrt": 3,
    "mrz": 3,
    "juil": 7,
    "mar": 3,
}
_SHORTEST = 3


def _folded(word: str) -> str:
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in bare if not unicodedata.combining(char)).strip(".'’")


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for line in _NAMES.split("\n"):
        for number, name in enumerate(line.split(), start=1):
            names.setdefault(_folded(name), number)
    return names


@cache
def month_named(word: str) -> int | None:
    """5 for `May`, `mayo`, `Sept.` likewise 9; None where no language, or two months, fit."""
    name, months = _folded(word), _months()
    if name in months or name in _SHORT:
        return months.get(name) or _SHORT[name]
    if len(name) < _SHORTEST or not re.fullmatch(r"[^\W\d_]+", name):
        return None
    begun = {number for full, number in months.items() if full.startswith(name)}
    if not begun and len(name) >= 5:
        # A slip of the finger: `Fenruary`.
        begun = {months[near] for near in get_close_matches(name, months, n=3, cutoff=0.84)}
    return begun.pop() if len(begun) == 1 else None
