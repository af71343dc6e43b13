"""Words for “not”, by language.

Negations that are part of the verb (Turkish -me-, Persian ن-, Swahili ha-) need no table: without
them the verb is another word.
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

# Negations that stand before the word they negate, or on both sides of it.
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
# Negations that stand only after it.
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
_ELIDED = "n"  # n’a; followed by a space it is an ending, as in the Finnish EU:n
_SIZES = (1, 2, 3)  # tokens: is|n’t; each character is one where words are not spaced
_CONTEXT = 1000  # characters before and after a word, from which its language is guessed
_CONTEXT_SHIFTS = (-_CONTEXT, _CONTEXT, -3 * _CONTEXT)
_WITHIN_CLAUSE = re.compile(rf"(?:[^\S\n]|[{INVISIBLE}])*|[{APOSTROPHES}][{INVISIBLE}]*")  # n’a
_CLOSING = re.compile(r"\s*[^\w\s]|\s*\n|\Z")


def negation_before(page: Folded, number: int) -> int:
    """The first token of a “not” directly before this token; this token if there is none."""
    if number == len(page) or not _WITHIN_CLAUSE.fullmatch(page.between(number)):
        return number
    spans = (TokenRun(number - size, number) for size in _SIZES if size <= number)
    return next((span.first for span in spans if _is_negation_at(page, span)), number)


def negation_after(page: Folded, stop: int) -> int:
    """The token after a “not” that begins at `stop` and ends its clause; else `stop`."""
    if stop == len(page) or not _WITHIN_CLAUSE.fullmatch(page.between(stop)):
        return stop
    spans = (TokenRun(stop, stop + size) for size in _SIZES if stop + size <= len(page))
    closing = (span for span in spans if _CLOSING.match(page.between(span.stop)))
    return next((span.stop for span in closing if _is_negation_at(page, span, after=True)), stop)


def has_negation(page: Folded, words: Folded, place: int) -> bool:
    """Whether there is a “not” among `words`, in the language of the page at token `place`."""
    spans = (TokenRun(n, n + size) for n in range(len(words)) for size in _SIZES)
    keys = (_key_of(words, span) for span in spans if span.stop <= len(words))
    return any(_is_negation(key, page.text, page.starts[place], after=True) for key in keys)


def _is_negation_at(page: Folded, span: TokenRun, *, after: bool = False) -> bool:
    key = _key_of(page, span)
    if key == _ELIDED and page.between(span.stop).isspace():
        return False
    return _is_negation(key, page.text, page.starts[span.first], after=after)


def _key_of(text: Folded, span: TokenRun) -> str:
    """The comparison key of these tokens, even if the page is folded to capitals."""
    return "".join(_key(text.word(number)) for number in range(span.first, span.stop))


@lru_cache
def _key(word: str) -> str:
    return fold(word).key


def _is_negation(key: str, text: str, place: int, *, after: bool) -> bool:
    """Whether a key means “not” in the language around `place`: nu in Romanian, not in Dutch."""
    if key not in _keys(after=after):
        return False
    languages = _languages(text, place)
    return key in _unambiguous() or any(key in _keys(tag, after=after) for tag in languages)


def _languages(text: str, place: int) -> Iterator[str]:
    """The language of the line, or else of the text around it, or before or after that."""
    line_start = text.rfind("\n", max(place - _CONTEXT, 0), place) + 1
    line_end = text.find("\n", place, place + _CONTEXT)
    line = text[line_start:line_end] if line_start and line_end >= 0 else ""
    start = place - place % _CONTEXT
    around = (
        text[max(start + shift, 0) : start + shift + 2 * _CONTEXT] for shift in _CONTEXT_SHIFTS
    )
    return islice(filter(None, map(_language, (line, *around))), 1)


_language = lru_cache(language_of)


@cache
def _keys(tag: str = "", *, after: bool = True) -> frozenset[str]:
    """The comparison keys of the negations of one language, or of all without a `tag`."""
    tables = (WORDS, ENDINGS) if after else (WORDS,)
    rows = (row for table in tables for of, row in table.items() if tag in ("", of))
    return frozenset(fold(word).key for row in rows for word in row.split())


@cache
def _unambiguous() -> frozenset[str]:
    """The keys of negations that are not a common word with another meaning elsewhere."""
    stop_words = {tag: words.split() for by in STOP_WORDS.values() for tag, words in by.items()}
    others = {word for tag, words in stop_words.items() for word in {*words} - _keys(tag)}
    return _keys() - others - {"hindi"}  # a language to all but Tagalog
