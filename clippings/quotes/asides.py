"""What stands amid the words of a page and is no part of them: who said it, marks of notes."""

import re

from clippings.page.notes import NOTE
from clippings.page.paragraphs import KIND_MARKS
from clippings.page.text import SEAM

_MARKS = '"“„«»”'
_CLOSED = '(?:[,!?…]["”“’»«\']|["”“’»«][,،]|\\s»,)'  # “It opens,” — « Il ouvre »,
_OPENED = "(?:[\"”“„«»]\\s?|[‘'](?=\\w))"
# No sentence may end in it; Dr. and J. end none.
_WITHIN = (
    r"(?:[^\"”“„‘»«\n.!?]|(?<=\b\w)\.|(?<=\b[^\W\d_a-zа-я]\w)\.|(?<=\b[^\W\d_a-zа-я]\w\w)\."
    # What he told the “Daily Mail”.
    f'|(?<=[\\w ][ {SEAM}])[„“"«‘]{SEAM}?(?=[^\\W\\d_a-zа-я])[^{_MARKS}’\n.,!?]{{2,40}},?[“”"»’])'
)
_BLANK = r"[^\S\n]"
_LONGEST_SPEECH = 600  # characters
_LONGEST_TELLING = 200
# A dash parts off what is said of the speech, and anything else: only these verbs tell.
_SAYS = (
    "сказ|говор|отмет|отмеч|заяв|добав|подчерк|сообщ|поясн|объясн|рассказ|счита|пиш|напис"
    "|ответ|увер|призна|каза|каже|зазнач|наголос|дода|повідом|зая|отговор|твърди|powiedz"
    "|mówi|doda|stwierdz|podkreśl|zaznacz|wyjaśn|tłumacz|dijo|dice|decía|afirm|explic|añad"
    "|señal|asegur|cont[óa]|detto|spieg|aggiun|afferm|racconta|sostien|disse|diz|sagt"
    "|erklär|meint|betont|said|says|told|added|mondt|řek|uved|dodal|a spus|sano|kerto|totea|säger"
    "|sade\\b|berätta|sier\\b|fortel|siger|sagde|fortæl"
)
_SPOKEN = re.compile(rf"[^\n]{{0,30}}?\b(?:{_SAYS})", re.IGNORECASE)
_SAID = re.compile(
    rf"{_CLOSED}{_BLANK}(?P<after>{_WITHIN}{{3,{_LONGEST_TELLING}}}(?:[,.،]|(?<=,[“”\"»])))"
    rf"(?:{_BLANK}|\n[{KIND_MARKS}]?){_OPENED}"
    r"|(?:[，！？]”|”，)(?P<unspaced>[^“”\n。]{1,40}(?:说|說|称|稱|道|表示|指出|强调|強調|补充|補充))[，,]“"
    rf"|[\"”“’»«]{_BLANK}[–—]{_BLANK}"
    rf"(?P<parted>{_WITHIN}{{3,{_LONGEST_TELLING}}}){_BLANK}[–—]{_BLANK}{_OPENED}"
    # «Откроют, — сказала она, — и закроют»; — Otworzą — mówi — i zamkną; —Abrirán —dijo—, y ya.
    rf"|{_BLANK}[–—]{_BLANK}?(?P<between>{_WITHIN}{{3,80}}?[,.]?){_BLANK}?[–—][,.;:]?{_BLANK}"
    # – Se avataan, sanoi Ada. – Se jää auki.
    # « Il ouvre, dit-elle, et reste. »
    rf"|,{_BLANK}{SEAM}?(?P<inverted>[^\W\d_]+(?:-t)?-"
    rf"(?:il|elle|ils|elles)\b{_WITHIN}{{0,60}}?[,.]){_BLANK}"
    rf"|,{_BLANK}(?P<ended>(?![–—]){_WITHIN}{{3,80}}\.){_BLANK}[–—-]{_BLANK}"
)
_UNCLOSED = re.compile(rf"[«“„][^{_MARKS}\n]+$")
_DASHED = re.compile(rf"[{KIND_MARKS}]?[–—-]{_BLANK}")
_OPENING = re.compile(f".*(?:[{_MARKS}]|(?<!\\w)[‘'])", re.DOTALL)  # the last
# What follows speech that a comma breaks off again.
_SAID_NEXT = re.compile(
    rf"[{_MARKS}]?[^{_MARKS}\n]{{1,{_LONGEST_SPEECH}}}?{_CLOSED}{_BLANK}(?!{SEAM}?\()"
    rf"(?P<next>{_WITHIN}{{3,{_LONGEST_TELLING}}}[,.:])"
)
_NOTE = re.compile(rf"{NOTE}[^{NOTE}\n]{{1,40}}{NOTE}|(?<=\S)\[\d{{1,3}}(?:[,–-] ?\d{{1,3}})*\]")


def without_asides(text: str) -> str:
    """The text without marks of notes; an elision stands where speech is broken off and goes on.

    “It opens,” said Ada, “and it never closes.” is quoted without the words in the middle.
    """
    text = _NOTE.sub("", text)
    parts, done = [], 0
    for said in _SAID.finditer(text):
        if _is_of_speech(text, done, said) and not _is_answered(text, said):
            parts += [text[done : said.start()], " […] "]
            done = said.end()
    return "".join([*parts, text[done:]])


def _is_of_speech(text: str, done: int, said: re.Match[str]) -> bool:
    """Whether speech ends here, not a “free,” word: a capital begins it, or it goes on from `done`.

    Scripts without capitals have the benefit of the doubt.
    """
    if between := said["between"]:
        return between[0].islower() and _SPOKEN.match(between) is not None
    end = said.start()
    if ended := said["ended"]:
        return bool(_DASHED.match(text, text.rfind("\n", 0, end) + 1) and _SPOKEN.match(ended))
    start = max(done, end - _LONGEST_SPEECH)
    if said["inverted"]:
        return _UNCLOSED.search(text, start, end) is not None
    if _lists(_words(said)):
        return False
    opening = _OPENING.match(text, start, end)
    if not opening:
        return start == done > 0
    return not text[opening.end() : end].lstrip()[:1].islower()


def _is_answered(text: str, said: re.Match[str]) -> bool:
    """Whether the speech that follows is another's: “Yes,” said Ada. “No,” said Bob.

    In the next paragraph it is, unless the same one is told to speak.
    """
    following = _SAID_NEXT.match(text, said.end())
    if not following:
        return "\n" in said[0]
    words = _words(said)
    is_question = said[0].startswith("?") and words.endswith(".")
    return is_question or bool(_names(following["next"]) - _names(words))


def _words(said: re.Match[str]) -> str:
    return said[said.lastgroup or 0]


def _lists(words: str) -> bool:
    """Whether it is but names: of «One», Two, Three, «Four» none speaks."""
    return all(map(str.isupper, (word[0] for word in re.findall(r"[^\W\d_]+", words))))


def _names(words: str) -> set[str]:
    """Its words with a capital; in scripts without capitals, all."""
    return {word for word in re.findall(r"\w+", words) if not word[0].islower()}
