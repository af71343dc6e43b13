"""Letters of scripts, for the character classes of regular expressions."""

HAN = "\u3400-\u9fff"
KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7a3"
WIDE_SCRIPTS = KANA + HAN + _HANGUL
# Scripts of India, and Thai and Lao: `re` does not count their vowel signs among the letters.
VOWEL_SIGN_SCRIPTS = "\u0900-\u0963\u0970-\u0dff\u0e00-\u0e4e\u0e80-\u0ece"
