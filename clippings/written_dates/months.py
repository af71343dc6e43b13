"""Names of months in the languages of press pages, and the month that a word names."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from clippings.dates import MONTHS
from clippings.folding import without_accents

# The names within a date (CLDR, format context); after "/" the standalone form.
_NAMES: Mapping[str, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar/Jänner Februar/Feber März April Mai Juni Juli August September Oktober November"
    " Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre"
    " diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu"
    " toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu"
    " lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu",
    "pl": "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec"
    " lipca/lipiec sierpnia/sierpień września/wrzesień października/październik"
    " listopada/listopad grudnia/grudzień",
    "cs": "ledna/leden února/únor března/březen dubna/duben května/květen června/červen"
    " července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
    "sk": "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl"
    " augusta/august septembra/september októbra/október novembra/november decembra/december",
    "hu": "január február március április május június július augusztus szeptember október"
    " november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    " decembrie",
    "hr": "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj"
    " lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad"
    " studenoga/studeni prosinca/prosinac",
    "sl": "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij"
    " julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november"
    " decembra/december",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "eu": "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa"
    " abendua",
    "gl": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november"
    " detsember",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris"
    " novembris decembris",
    "lt": "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė"
    " birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis"
    " lapkričio/lapkritis gruodžio/gruodis",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "el": "Ιανουαρίου/Ιανουάριος Φεβρουαρίου/Φεβρουάριος Μαρτίου/Μάρτιος Απριλίου/Απρίλιος"
    " Μαΐου/Μάιος Ιουνίου/Ιούνιος Ιουλίου/Ιούλιος Αυγούστου/Αύγουστος Σεπτεμβρίου/Σεπτέμβριος"
    " Οκτωβρίου/Οκτώβριος Νοεμβρίου/Νοέμβριος Δεκεμβρίου/Δεκέμβριος",
    "ru": "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль"
    " августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
    "uk": "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень"
    " липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад"
    " грудня/грудень",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "sr": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "be": "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май"
    " чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік"
    " лістапада/лістапад снежня/снежань",
    "sr-Latn": "januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula"
    " avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "ms": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    # Including the names in the Levant and the Maghreb.
    "ar": "يناير/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/ابريل/نيسان/أفريل مايو/أيار/ماي"
    " يونيو/حزيران/جوان يوليو/تموز/جويلية/يوليوز أغسطس/اغسطس/آب/أوت/غشت"
    " سبتمبر/أيلول/شتنبر أكتوبر/اكتوبر نوفمبر/نونبر ديسمبر/دجنبر",
    "he": "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי"
    " באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "bn": "জানুয়ারী/জানুয়ারি ফেব্রুয়ারী/ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ta": "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "fa": "ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل مه/مهٔ ژوئن ژوئیه/ژوئیهٔ اوت"
    " سپتامبر اکتبر نوامبر دسامبر",
    "ka": "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი"
    " დეკემბერი",
    "hy": "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս"
    " հուլիսի/հուլիս օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր"
    " նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
    "th": "มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย."
    " กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.",
    "eo": "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro"
    " decembro",
}
ROMAN = "roman"  # in place of a language, for months in Roman numerals
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
MONTH_NAMES = {"en": MONTHS} | {
    lang: tuple(name.partition("/")[0] for name in names.split()) for lang, names in _NAMES.items()
}
_OTHER_SHORT = {"de": {"mrz": 3, "maerz": 3}, "es": {"set": 9, "sept": 9}}
_INFLECTED = ("fi", "pl", "cs", "sk", "hr", "sl", "lt", "el", "ru", "uk", "be", "hy")
STANDALONE_NAMES = {
    lang: tuple(name.split("/")[-1] for name in _NAMES[lang].split())
    for lang in (*_INFLECTED, "he")
}
_SHORTEST = 3


class MonthName(NamedTuple):
    """The month that a word names; `short` if the word is only the beginning of the name."""

    number: int
    lang: str
    short: bool


def name_key(word: str) -> str:
    """A name as a key for comparison: lower case, without accents and full stops."""
    return without_accents(word.casefold().replace("ı", "i")).replace(".", "")


@cache
def _full_names() -> dict[str, list[tuple[int, str]]]:
    """The months, and their languages, by the full name."""
    names = {"en": " ".join(MONTHS)} | dict(_NAMES)
    found: dict[str, list[tuple[int, str]]] = {}
    for lang, line in names.items():
        for number, spellings in enumerate(line.split(), 1):
            for name in spellings.split("/"):
                found.setdefault(name_key(name), []).append((number, lang))
    return found


@cache
def _day_only_names() -> frozenset[str]:
    """The forms of names that are used only with a day: `maja`, where the month alone is `maj`."""
    lines = (_NAMES[lang] for lang in _INFLECTED)
    pairs = (names.split("/") for line in lines for names in line.split() if "/" in names)
    return frozenset(name_key(names[0]) for names in pairs)


def is_standalone_month(word: str) -> bool:
    """Whether a word is the full name of a month in the form for use without a day."""
    found = find_month(word)
    return found is not None and not found.short and name_key(word) not in _day_only_names()


@cache
def _cldr_months(lang: str) -> Mapping[str, int]:
    """The months by their names in a language that the table above lacks."""
    from clippings.locales.months import month_names

    return {name_key(name): number for number, name in month_names(lang)}


@cache
def find_month(word: str, prefer: str = "en") -> MonthName | None:
    """The month that a word names, in full or by its first three letters or more; else None.

    If a word differs between languages (`listopad` is October in Croatian, November in Polish),
    only the language `prefer` decides.
    """
    key = name_key(word.rstrip("."))
    if prefer not in MONTH_NAMES and (number := _cldr_months(prefer).get(key)):
        return MonthName(number, prefer, short=False)
    whole = _full_names().get(key, [])
    if len(key) < _SHORTEST and not whole:
        return None
    by_prefix = [
        hit for name, hits in _full_names().items() if name.startswith(key) for hit in hits
    ]
    ours = [hit for hit in whole if hit[1] == prefer] or [
        hit for hit in by_prefix if hit[1] == prefer
    ]
    for lang, short in _OTHER_SHORT.items():
        if key in short and not ours:
            return MonthName(short[key], lang, short=True)
    found = ours or whole or by_prefix
    if len({number for number, _lang in found}) != 1:
        return None
    matching = (
        hit for hit in found if MONTH_NAMES[hit[1]][hit[0] - 1].startswith(word.rstrip("."))
    )
    number, lang = next(matching, found[0])
    return MonthName(number, lang, short=(number, lang) not in whole)
