"""Identify the language of running text, by its letters and most common words."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from clippings.languages.stop_words import STOP_WORDS

# Too similar to identify by a few sentences, or two tags of one language.
_KIN = ("no nb nn da", "hr sr bs sh", "id ms", "es gl", "pt gl", "nl af", "bg mk", "tl fil")
# These can be distinguished, although they share many words.
_NEIGHBOURS = "sv no nb nn da"
_LEAD, _LEAD_OVER_KIN = (
    2.5,
    1.3,
)  # times the score of another language; closely related ones share most words
_LEAST_SCORE = 1.5
_LEAST_HITS, _LEAST_SHARE = 3, 0.16  # news is full of names
_LONG_TEXT, _LEAST_COMMON = 80, 0.03  # words, and the share of common ones in any text

# Letters of a script; the name of the script is the language's tag where only one language uses it.
LETTERS = {
    "latin": "a-zA-Z\u00aa-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u052f",
    "arabic": "\u0620-\u06d3\u06fa-\u06ff",
    "devanagari": "\u0900-\u0963",
    "han": "\u3400-\u9fff",
    "ja": "\u3041-\u30fa",
    "ko": "\uac00-\ud7a3",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u05d0-\u05ea",
    "hy": "\u0531-\u0587",
    "ka": "\u10a0-\u10ff",
    "th": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "bn": "\u0980-\u09fb",
    "pa": "\u0a01-\u0a76",
    "gu": "\u0a81-\u0ae3",
    "ta": "\u0b82-\u0bd7",
    "te": "\u0c01-\u0c63",
    "kn": "\u0c81-\u0ce3",
    "ml": "\u0d01-\u0d63",
    "si": "\u0d82-\u0df3",
    "lo": "\u0e81-\u0ebd",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17d3",
    "am": "\u1200-\u137c",
}
# A character that is a syllable or a word counts for more than a letter.
_LETTER_WEIGHTS = {"han": 3, "ja": 2, "ko": 2}
_SCRIPT = "|".join(f"(?P<{name}>[{letters}])" for name, letters in LETTERS.items())
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*'?")


def language_of(text: str) -> str | None:
    """The language of a text; None if there is too little text to be sure."""
    text = text[:2000].replace("’", "'")
    letters: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        script = _script_of(letter)
        letters[script] += count * _LETTER_WEIGHTS.get(script, 1)
    del letters[""]
    if letters["ja"] >= 0.05 * letters["han"]:  # Japanese mixes kana with Chinese characters
        letters["ja"] += letters.pop("han", 0)
    ((script, count),) = letters.most_common(1) or (("", 0),)
    if count < 12 or count < 0.8 * letters.total():
        return None
    if script in STOP_WORDS:
        return _language_by_words(text, script)
    if script == "han":
        return "zh" if count >= 60 else None  # a Japanese headline can do without kana
    return script


@cache
def _script_of(letter: str) -> str:
    match = re.match(_SCRIPT, letter)
    return (match.lastgroup or "") if match else ""


def other_language(text: str, tag: str) -> str | None:
    """The language of `text` if it is clearly not that of `tag`; else None."""
    declared = tag.lower().partition("-")[0]
    found = language_of(text)
    if found in (None, declared) or declared not in _identifiable():
        return None
    return None if found and _are_kin(found, declared) else found


def lacks_words_of(text: str, tag: str) -> bool:
    """Whether a long text has hardly any of the most common words of a language."""
    language = tag.lower().partition("-")[0]
    common = {word for tags in STOP_WORDS.values() for word in tags.get(language, "").split()}
    words = _WORD.findall(text[:4000].replace("’", "'").lower())
    hits = sum(word in common for word in words)
    return bool(common) and len(words) >= _LONG_TEXT and hits < _LEAST_COMMON * len(words)


@cache
def _identifiable() -> frozenset[str]:
    """The languages that can be identified; a text in any other one is taken for a similar one."""
    by_words = (tag for tags in STOP_WORDS.values() for tag in tags)
    return frozenset((*LETTERS, "zh", *by_words, *" ".join(_KIN).split()))


def _language_by_words(text: str, script: str) -> str | None:
    """The language whose stop words the text has, unless another one scores nearly as high."""
    weights = _weights(script)
    words = _WORD.findall(text.lower())
    hits: Counter[str] = Counter()
    scores: dict[str, float] = {"": 0.0}
    for word in words:
        for tag, weight in weights.get(word, {}).items():
            hits[tag] += 1
            scores[tag] = scores.get(tag, 0) + weight
    best = max(scores, key=scores.__getitem__)
    common = hits[best] >= max(_LEAST_HITS, _LEAST_SHARE * len(words))
    leads = all(
        scores[best] >= score * (_LEAD_OVER_KIN if _share_words(best, tag) else _LEAD)
        for tag, score in scores.items()
        if tag != best
    )
    return best if common and leads and scores[best] >= _LEAST_SCORE else None


@cache
def _are_kin(one: str, other: str) -> bool:
    return any({one, other} <= {*kin.split()} for kin in _KIN)


@cache
def _share_words(one: str, other: str) -> bool:
    return _are_kin(one, other) or {one, other} <= {*_NEIGHBOURS.split()}


@cache
def _weights(script: str) -> Mapping[str, Mapping[str, float]]:
    """The weight of each stop word for each language; less if several languages share it."""
    users: dict[str, list[str]] = {}
    for tag, stop_words in STOP_WORDS[script].items():
        for word in set(stop_words.split()):
            users.setdefault(word, []).append(tag)
    return {word: dict.fromkeys(tags, len(tags) ** -2) for word, tags in users.items()}
