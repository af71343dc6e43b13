"""Letters of scripts that patterns need in their character classes."""

HAN = "\u3400-\u9fff"
KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7a3"
WIDE_SCRIPTS = KANA + HAN + _HANGUL
# India and the countries of the Thai and Lao: the signs of their vowels are no letters to `re`.
SIGNED = "\u0900-\u0963\u0970-\u0dff\u0e00-\u0e4e\u0e80-\u0ece"
