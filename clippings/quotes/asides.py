"""Asides in a page's text that a quote leaves out: attributions within speech, and note marks."""

import re

from clippings.page.notes import NOTE
from clippings.page.paragraphs import KIND_MARKS
from clippings.page.text import SEAM

_MARKS = '"“„«»”'
_CLOSED = '(?:[,!?…]["”“’»«\']|["”“’»«][,،]|\\s»,)'  # “It opens,” — « Il ouvre »,
_OPENED = "(?:[\"”“„«»]\\s?|[‘'](?=\\w))"
# An attribution must not contain the end of a sentence; Dr. and J. do not end one.
_WITHIN = (
    r"(?:[^\"”“„‘»«\n.!?]|(?<=\b\w)\.|(?<=\b[^\W\d_a-zа-я]\w)\.|(?<=\b[^\W\d_a-zа-я]\w\w)\."
    # What he told the “Daily Mail”.
    f'|(?<=[\\w ][ {SEAM}])[„“"«‘]{SEAM}?(?=[^\\W\\d_a-zа-я])[^{_MARKS}’\n.,!?]{{2,40}},?[“”"»’])'
)
_SPACE = r"[^\S\n]"
_LONGEST_SPEECH = 600  # characters
_LONGEST_ATTRIBUTION = 200
# Dashes set off an attribution, but other things as well: it must have one of these verbs.
_SPEECH_VERBS = (
    "сказ|говор|отмет|отмеч|заяв|добав|подчерк|сообщ|поясн|объясн|рассказ|счита|пиш|напис"
    "|ответ|увер|призна|каза|каже|зазнач|наголос|дода|повідом|зая|отговор|твърди|powiedz"
    "|mówi|doda|stwierdz|podkreśl|zaznacz|wyjaśn|tłumacz|dijo|dice|decía|afirm|explic|añad"
    "|señal|asegur|cont[óa]|detto|spieg|aggiun|afferm|racconta|sostien|disse|diz|sagt"
    "|erklär|meint|betont|said|says|told|added|mondt|řek|uved|dodal|a spus|sano|kerto|totea|säger"
    "|sade\\b|berätta|sier\\b|fortel|siger|sagde|fortæl"
)
_HAS_SPEECH_VERB = re.compile(rf"[^\n]{{0,30}}?\b(?:{_SPEECH_VERBS})", re.IGNORECASE)
_ATTRIBUTION = re.compile(
    rf"{_CLOSED}{_SPACE}(?P<after>{_WITHIN}{{3,{_LONGEST_ATTRIBUTION}}}(?:[,.،]|(?<=,[“”\"»])))"
    rf"(?:{_SPACE}|\n[{KIND_MARKS}]?){_OPENED}"
    r"|(?:[，！？]”|”，)(?P<unspaced>[^“”\n。]{1,40}(?:说|說|称|稱|道|表示|指出|强调|強調|补充|補充))[，,]“"
    rf"|[\"”“’»«]{_SPACE}[–—]{_SPACE}"
    rf"(?P<dashed>{_WITHIN}{{3,{_LONGEST_ATTRIBUTION}}}){_SPACE}[–—]{_SPACE}{_OPENED}"
    # «Откроют, — сказала она, — и закроют»; — Otworzą — mówi — i zamkną; —Abrirán —dijo—, y ya.
    rf"|{_SPACE}[–—]{_SPACE}?(?P<between>{_WITHIN}{{3,80}}?[,.]?){_SPACE}?[–—][,.;:]?{_SPACE}"
    # – Se avataan, sanoi Ada. – Se jää auki.
    # « Il ouvre, dit-elle, et reste. »
    rf"|,{_SPACE}{SEAM}?(?P<inverted>[^\W\d_]+(?:-t)?-"
    rf"(?:il|elle|ils|elles)\b{_WITHIN}{{0,60}}?[,.]){_SPACE}"
    rf"|,{_SPACE}(?P<ended>(?![–—]){_WITHIN}{{3,80}}\.){_SPACE}[–—-]{_SPACE}"
)
_UNCLOSED = re.compile(rf"[«“„][^{_MARKS}\n]+$")
_DASHED = re.compile(rf"[{KIND_MARKS}]?[–—-]{_SPACE}")
_OPENING = re.compile(f".*(?:[{_MARKS}]|(?<!\\w)[‘'])", re.DOTALL)  # the last
# The attribution of the next piece of speech.
_NEXT_ATTRIBUTION = re.compile(
    rf"[{_MARKS}]?[^{_MARKS}\n]{{1,{_LONGEST_SPEECH}}}?{_CLOSED}{_SPACE}(?!{SEAM}?\()"
    rf"(?P<next>{_WITHIN}{{3,{_LONGEST_ATTRIBUTION}}}[,.:])"
)
_NOTE = re.compile(rf"{NOTE}[^{NOTE}\n]{{1,40}}{NOTE}|(?<=\S)\[\d{{1,3}}(?:[,–-] ?\d{{1,3}})*\]")


def without_asides(text: str) -> str:
    """The text without note marks, and with […] for each attribution within speech.
    “It opens,” said Ada, “and it never closes.” is quoted without the words in the middle.
    """
    text = _NOTE.sub("", text)
    parts, done = [], 0
    for attribution in _ATTRIBUTION.finditer(text):
        if _follows_speech(text, done, attribution) and not _next_speaker_differs(
            text, attribution
        ):
            parts += [text[done : attribution.start()], " […] "]
            done = attribution.end()
    return "".join([*parts, text[done:]])


def _follows_speech(text: str, done: int, attribution: re.Match[str]) -> bool:
    """Whether speech precedes the attribution, rather than a “free,” word in quotation marks.

    Speech begins with a capital, or continues from `done`. In scripts without capitals it is taken
    for speech.
    """
    if between := attribution["between"]:
        return between[0].islower() and _HAS_SPEECH_VERB.match(between) is not None
    end = attribution.start()
    if ended := attribution["ended"]:
        return bool(
            _DASHED.match(text, text.rfind("\n", 0, end) + 1) and _HAS_SPEECH_VERB.match(ended)
        )
    start = max(done, end - _LONGEST_SPEECH)
    if attribution["inverted"]:
        return _UNCLOSED.search(text, start, end) is not None
    if _is_list_of_names(_words(attribution)):
        return False
    opening = _OPENING.match(text, start, end)
    if not opening:
        return start == done > 0
    return not text[opening.end() : end].lstrip()[:1].islower()


def _next_speaker_differs(text: str, attribution: re.Match[str]) -> bool:
    """Whether someone else says the next words: “Yes,” said Ada. “No,” said Bob.

    A new paragraph is taken for another speaker, unless its attribution names the same one.
    """
    following = _NEXT_ATTRIBUTION.match(text, attribution.end())
    if not following:
        return "\n" in attribution[0]
    words = _words(attribution)
    is_question = attribution[0].startswith("?") and words.endswith(".")
    return is_question or bool(_names(following["next"]) - _names(words))


def _words(attribution: re.Match[str]) -> str:
    return attribution[attribution.lastgroup or 0]


def _is_list_of_names(words: str) -> bool:
    """Whether the words are only names, as in the list «One», Two, Three, «Four»."""
    return all(map(str.isupper, (word[0] for word in re.findall(r"[^\W\d_]+", words))))


def _names(words: str) -> set[str]:
    """The capitalized words; in scripts without capitals, all words."""
    return {word for word in re.findall(r"\w+", words) if not word[0].islower()}
