"""Letters of scripts without capitals and blanks, for character classes of patterns."""

HAN = "\u3400-\u9fff"
KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7a3"
WIDE = KANA + HAN + _HANGUL
