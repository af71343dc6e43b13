"""The names of the months in the languages of the press, as they stand in dates."""

import unicodedata
from collections.abc import Mapping

# Twelve a language: names or genitives in order, several forms of a month joined by a slash.
NAMES = """
jan feb mar apr may jun jul aug sep oct nov dec
january february march april may june july august september october november december
januar/jänner februar/feber märz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre
 diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
 decembrie
januari februari maart/mrt april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts/mars april maj/mai juni juli august september oktober november
 december/desember
janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
 lokakuuta marraskuuta joulukuuta
tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu
 joulukuu
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris
 decembris
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio
 gruodžio
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
 grudnia
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
ledna února března dubna května června července srpna září října listopadu prosince
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
január február március április május június július augusztus szeptember október november
 december
januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula
 avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca
januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari maret april mei juni juli agustus september oktober november desember
januari februari mac april mei jun julai ogos september oktober november disember
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου
 νοεμβρίου δεκεμβρίου
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
януари февруари март април май юни юли август септември октомври ноември декември
студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада
 снежня
јануар фебруар март април мај јун јул август септембар октобар новембар децембар
يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -
ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค.
 สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.
"""


def _plain(word: str) -> str:
    """Lower case without Latin, Greek and Cyrillic accents; other scripts keep their marks."""
    spread = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i"))
    return "".join(
        letter for letter in spread if not "\u0300" <= letter <= "\u036f" and letter != "."
    )


def _by_name() -> Mapping[str, int]:
    """Every name, and its first three and four letters where all languages agree on them."""
    months: dict[str, int] = {}
    shortened: dict[str, set[int]] = {}
    for place, forms in enumerate(NAMES.split()):
        month = place % 12 + 1
        for name in map(_plain, forms.split("/")):
            if name != "-":
                months[name] = month
                for length in (3, 4):
                    shortened.setdefault(name[:length], set()).add(month)
    clear = {name: months.pop() for name, months in shortened.items() if len(months) == 1}
    return {**clear, **months}


_BY_NAME = _by_name()


def month_named(word: str) -> int:
    """1 to 12 for a month's name or usual abbreviation in any language, 0 for any other word."""
    return _BY_NAME.get(_plain(word), 0)
