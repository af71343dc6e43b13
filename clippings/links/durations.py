"""Parse durations on the command line."""

import re

from clippings.errors import ClipError

_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def parse_timeout(text: str) -> float:
    """The seconds of `--timeout`; raises ClipError, also for none."""
    seconds = parse_duration(text, "--timeout")
    if not seconds:
        raise ClipError(f"--timeout {text!r} leaves no time for an answer; write 10s")
    return seconds


def parse_duration(text: str, option: str) -> float:
    """Seconds in `30`, `30s`, `5m`, `12h`, `7d` or `2w`; raises ClipError that names the option."""
    match = re.fullmatch(r"(\d{1,9}(?:\.\d{1,3})?)([smhdw]?)", text.strip().lower())
    if not match:
        raise ClipError(f"{option} {text!r} is not a span of time; write 30s, 5m, 12h or 7d")
    return float(match[1]) * _SECONDS[match[2]]
