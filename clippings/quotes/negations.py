"""Words that turn a sentence into its contrary, by language.

What is part of a verb (Turkish -me-, Persian ن-, Swahili ha-) needs no table: without it, it is
another word.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice

from clippings.languages import language_of
from clippings.languages.stop_words import STOP_WORDS
from clippings.quotes.characters import APOSTROPHES, INVISIBLE
from clippings.quotes.tokenizing import fold
from clippings.quotes.tokens import Folded, TokenRun

# Before what they deny, or on both sides of it.
WORDS: Mapping[str, str] = {
    "af": "nie geen nooit niemand niks",
    "ar": "لا لم لن ليس ليست ليسوا لست ما غير ولا ولم ولن وليس",
    "be": "не ні ніколі ніхто нічога няма нельга",
    "bg": "не няма никога никой нищо",
    "ca": "no mai ningú",
    "cs": "ne není nejsou nikdy nikdo nic ani žádný žádná žádné",
    "cy": "ddim nid nad ni na dim",
    "da": "ikke aldrig ingen intet",
    "de": "nicht nie niemals niemand nichts kein keine keinen keinem keiner keines",
    "el": "δεν δε μην μη όχι ποτέ κανείς κανένας τίποτα ούτε",
    "en": "not no never none nor neither nobody nothing cannot isn’t aren’t wasn’t weren’t don’t"
    " doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t hasn’t haven’t hadn’t ain’t",
    "eo": "ne neniam neniu nenio",
    "es": "no nunca jamás nadie ningún ninguna ninguno tampoco",
    "et": "ei pole mitte ega",
    "eu": "ez inoiz",
    "fa": "نه هیچ هرگز",
    "fi": "ei en et emme ette eivät eikä älä älkää",
    "fr": "non pas ne n' jamais aucun aucune rien",
    "ga": "ní níl níor nach",
    "gl": "non nunca ninguén",
    "gu": "નહીં ન ના",
    "he": "לא אין אל אינו אינה אינם אינן בלתי ולא ואין",
    "hi": "नहीं न मत ना",
    "hr": "ne nije nisu nisam nismo niste neće nema nikad nikada nitko niko ništa",
    "hu": "nem ne sem nincs nincsenek sincs soha senki semmi",
    "hy": "չի չեն չէ չէր ոչ երբեք",
    "id": "tidak bukan bukanlah belum tak jangan enggak nggak gak tiada tanpa",
    "is": "ekki aldrei enginn engin ekkert",
    "it": "non no mai nessun nessuno nessuna niente",
    "ja": "不 未 無",
    "ka": "არ ვერ ნუ არა",
    "km": "មិន មិនមែន កុំ",
    "ko": "안 못",
    "lo": "ບໍ່",
    "lt": "ne nėra niekada niekas nei",
    "lv": "ne nav nekad neviens",
    "mk": "не нема никогаш никој ништо",
    "mr": "न",
    "ms": "tidak bukan belum tak jangan tiada tanpa",
    "ne": "न",
    "nl": "niet geen nooit niemand niets",
    "no": "ikke ikkje aldri ingen intet inga",
    "pa": "ਨਹੀਂ ਨਾ",
    "pl": "nie nigdy nikt nic ani żaden żadna żadne",
    "pt": "não nunca jamais nem ninguém nenhum nenhuma",
    "ro": "nu niciodată nimeni nimic niciun nicio nici",
    "ru": "не ни нет никогда никто ничего нельзя",
    "sk": "nie nikdy nikto nič ani žiadny žiadna žiadne",
    "sl": "ne ni nikoli nihče nič",
    "sq": "nuk mos kurrë askush asgjë",
    "sr": "не није нису неће нема никад никада нико ништа",
    "sv": "inte aldrig ingen inget inga ej",
    "sw": "si sio siyo hapana hakuna wala kamwe",
    "th": "ไม่ อย่า",
    "tl": "hindi wala huwag",
    "tr": "hiç hiçbir asla",
    "uk": "не ні ніколи ніхто нічого немає нема",
    "ur": "نہیں نہ مت",
    "vi": "không chưa chẳng chả đừng",
    "zh": "不 没 没有 沒 沒有 未 无 無 毫无 毫無 并非 並非",
}
# Only behind it.
ENDINGS: Mapping[str, str] = {
    "am": "አይደለም የለም",
    "bn": "না নয় নেই নি",
    "fa": "نیست نیستند نبود",
    "gu": "નથી",
    "ja": "ない ません ず",
    "kk": "емес жоқ",
    "kn": "ಇಲ್ಲ ಅಲ್ಲ",
    "ko": "않다 않는다 않았다 않습니다 않았습니다 없다 없었다 없습니다 아니다 아닙니다",
    "ml": "ഇല്ല അല്ല",
    "mr": "नाही",
    "my": "မဟုတ်ဘူး",
    "ne": "छैन होइन",
    "si": "නැහැ නැත නොවේ",
    "ta": "இல்லை அல்ல",
    "te": "లేదు కాదు",
    "tr": "değil yok",
}
_ELIDED = "n"  # n’a; with a space behind it an ending, as in the Finnish EU:n
_SIZES = (1, 2, 3)  # tokens: is|n’t; each character is one where words are not spaced
_AROUND = 1000  # characters before and behind a word, whose language is its own
_NEARBY = (-_AROUND, _AROUND, -3 * _AROUND)
_WITHIN_CLAUSE = re.compile(rf"(?:[^\S\n]|[{INVISIBLE}])*|[{APOSTROPHES}][{INVISIBLE}]*")  # n’a
_CLOSING = re.compile(r"\s*[^\w\s]|\s*\n|\Z")


def negation_before(page: Folded, number: int) -> int:
    """The token at which a “not” begins that stands right before this one; else this one."""
    if number == len(page) or not _WITHIN_CLAUSE.fullmatch(page.between(number)):
        return number
    spans = (TokenRun(number - size, number) for size in _SIZES if size <= number)
    return next((span.first for span in spans if _denies(page, span)), number)


def negation_after(page: Folded, stop: int) -> int:
    """The token behind a “not” that stands right there and closes its clause; else `stop`."""
    if stop == len(page) or not _WITHIN_CLAUSE.fullmatch(page.between(stop)):
        return stop
    spans = (TokenRun(stop, stop + size) for size in _SIZES if stop + size <= len(page))
    closing = (span for span in spans if _CLOSING.match(page.between(span.stop)))
    return next((span.stop for span in closing if _denies(page, span, behind=True)), stop)


def has_negation(page: Folded, words: Folded, place: int) -> bool:
    """Whether there is a “not” among some words, in the language that the page has at a token."""
    spans = (TokenRun(n, n + size) for n in range(len(words)) for size in _SIZES)
    keys = (_key_of(words, span) for span in spans if span.stop <= len(words))
    return any(_is_negation(key, page.text, page.starts[place], behind=True) for key in keys)


def _denies(page: Folded, span: TokenRun, *, behind: bool = False) -> bool:
    key = _key_of(page, span)
    if key == _ELIDED and page.between(span.stop).isspace():
        return False
    return _is_negation(key, page.text, page.starts[span.first], behind=behind)


def _key_of(text: Folded, span: TokenRun) -> str:
    """What these tokens are compared by, however the page is read for its capitals."""
    return "".join(_key(text.word(number)) for number in range(span.first, span.stop))


@lru_cache
def _key(word: str) -> str:
    return fold(word).key


def _is_negation(key: str, text: str, place: int, *, behind: bool) -> bool:
    """Whether it means “not” in the language around `place`: nu does in Romanian, not in Dutch."""
    if key not in _keys(behind=behind):
        return False
    languages = _languages(text, place)
    return key in _unmistakable() or any(key in _keys(tag, behind=behind) for tag in languages)


def _languages(text: str, place: int) -> Iterator[str]:
    """The language of the line, or else of what stands around it, or before or behind that."""
    line_start = text.rfind("\n", max(place - _AROUND, 0), place) + 1
    line_end = text.find("\n", place, place + _AROUND)
    line = text[line_start:line_end] if line_start and line_end >= 0 else ""
    start = place - place % _AROUND
    around = (text[max(start + shift, 0) : start + shift + 2 * _AROUND] for shift in _NEARBY)
    return islice(filter(None, map(_language, (line, *around))), 1)


_language = lru_cache(language_of)


@cache
def _keys(tag: str = "", *, behind: bool = True) -> frozenset[str]:
    """What the words of a language, or of all, are compared by."""
    tables = (WORDS, ENDINGS) if behind else (WORDS,)
    rows = (row for table in tables for of, row in table.items() if tag in ("", of))
    return frozenset(fold(word).key for row in rows for word in row.split())


@cache
def _unmistakable() -> frozenset[str]:
    """Those that are no common words of other languages with another meaning."""
    stop_words = {tag: words.split() for by in STOP_WORDS.values() for tag, words in by.items()}
    others = {word for tag, words in stop_words.items() for word in {*words} - _keys(tag)}
    return _keys() - others - {"hindi"}  # a language to all but Tagalog
