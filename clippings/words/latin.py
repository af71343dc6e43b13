"""Transliteration of Cyrillic words to Latin letters, as in keys and addresses."""

_ONE_BY_ONE = ("абвгдеёзиійїклмнопрстуфхыэєґ", "abvgdeeziiiiklmnoprstufhyeeg")
_OTHERS = {
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "yu",
    "я": "ya",
    "ъ": "",
    "ь": "",
}
_LATIN = str.maketrans(dict(zip(*_ONE_BY_ONE, strict=True)) | _OTHERS)


def in_latin(words: str) -> str:
    """Lower-case words with their Cyrillic letters in Latin: "meduza"."""
    return words.translate(_LATIN)
