"""Which language running text is written in, told by its letters and its commonest words."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from clippings.languages.stop_words import STOP_WORDS

# Too close to call on a few sentences, or two names of one thing.
_KIN = ("no nb nn da", "hr sr bs sh", "id ms", "es gl", "pt gl", "nl af", "bg mk", "tl fil")
# These can be told apart, though they share many words.
_NEIGHBOURS = "sv no nb nn da"
_AHEAD, _AHEAD_OF_KIN = 2.5, 1.3  # times the score of another language; kin share most words
_LEAST_SCORE = 1.5
_LEAST_HITS, _LEAST_SHARE = 3, 0.16  # news is full of names

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
# A letter that is a syllable or a word weighs more than one of a word written with letters.
_LETTERS_OF_A_WORD = {"han": 3, "ja": 2, "ko": 2}
_SCRIPT = "|".join(f"(?P<{name}>[{letters}])" for name, letters in LETTERS.items())
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*'?")


def language_of(text: str) -> str | None:
    """The language running text is written in; None where there is too little to be sure."""
    text = text[:2000].replace("’", "'")
    letters: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        script = _script_of(letter)
        letters[script] += count * _LETTERS_OF_A_WORD.get(script, 1)
    del letters[""]
    if letters["ja"] >= 0.05 * letters["han"]:  # Japanese mixes its own letters with Chinese ones
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
    """The language `text` is plainly written in when it cannot be the one `tag` names."""
    declared = tag.lower().partition("-")[0]
    found = language_of(text)
    if found in (None, declared) or declared not in _told_apart():
        return None
    return None if found and _are_kin(found, declared) else found


@cache
def _told_apart() -> frozenset[str]:
    """The languages this room can name: a text of any other one is only like its neighbours."""
    by_words = (tag for tags in STOP_WORDS.values() for tag in tags)
    return frozenset((*LETTERS, "zh", *by_words, *" ".join(_KIN).split()))


def _language_by_words(text: str, script: str) -> str | None:
    """The language whose stop words the text has, unless another one comes near."""
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
    ahead = all(
        scores[best] >= score * (_AHEAD_OF_KIN if _share_words(best, tag) else _AHEAD)
        for tag, score in scores.items()
        if tag != best
    )
    return best if common and ahead and scores[best] >= _LEAST_SCORE else None


@cache
def _are_kin(one: str, other: str) -> bool:
    return any({one, other} <= {*kin.split()} for kin in _KIN)


@cache
def _share_words(one: str, other: str) -> bool:
    return _are_kin(one, other) or {one, other} <= {*_NEIGHBOURS.split()}


@cache
def _weights(script: str) -> Mapping[str, Mapping[str, float]]:
    """How much each stop word tells for each language: less when others share it."""
    users: dict[str, list[str]] = {}
    for tag, stop_words in STOP_WORDS[script].items():
        for word in set(stop_words.split()):
            users.setdefault(word, []).append(tag)
    return {word: dict.fromkeys(tags, len(tags) ** -2) for word, tags in users.items()}
