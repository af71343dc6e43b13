"""What 10,000 clippings cost to export in each format, beside `clip list --format json`.

    python benchmarks/exports.py [--rounds 5] [--clippings 10000]

Every command is run whole, in turn with the others; the figures are medians of processor time (user
and system), and their ratio to that of the list.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from processor_time import processor_seconds

from clippings.exporters import EXPORTERS
from clippings.exporters.markdown import TEMPLATES

ENTRY = """\
- id: outlet-{number}
  url: https://www.example.org/science/{year}/{month:02}/{number}.html
  title: "A giant project: number {number}"
  outlet: {outlet}
  date: {year}-{month:02}-{day:02}
  lang: {lang}
  kind: {kind}
  author: [Ada Lovelace, Alan Turing]
  quote:
    text: >-
      Words of the piece that are long enough to be folded over two lines, as people do it when
      they write such a list by hand.
    speaker: Ada Lovelace
  tags: [science, models]
  image: {{src: "https://media.example/shots/{number}.png", alt: "the page, {number}"}}
  archive: {{url: "https://web.archive.org/web/2021/{number}", date: 2025-01-01}}

"""
OUTLETS = ("Le Monde", "Wired", "taz", "El País", "NRC")
LANGS = ("fr", "en", "de", "es", "nl")
KINDS = ("article", "interview", "video", "podcast")
LIST = ("list", "--format", "json")


def data_of(clippings: int) -> str:
    """A data file with so many clippings, the newest first."""
    return "".join(
        ENTRY.format(
            number=number,
            year=2000 + number * 25 // clippings,
            month=1 + number * 300 // clippings % 12,
            day=1 + number % 28,
            outlet=OUTLETS[number % len(OUTLETS)],
            lang=LANGS[number % len(LANGS)],
            kind=KINDS[number % len(KINDS)],
        )
        for number in reversed(range(clippings))
    )


def commands() -> list[tuple[str, ...]]:
    """The list, every format, and the choices of the Markdown page."""
    formats = [("export", "--format", name) for name in EXPORTERS]
    templates = [("export", "--template", name) for name in TEMPLATES]
    further = [("export", "--locale", "fr"), ("export", "--group-by", "outlet")]
    return [LIST, *formats, *templates, *further]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--clippings", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "clippings.yaml"
        data.write_text(data_of(chosen.clippings), encoding="utf-8")
        program = (sys.executable, "-m", "clippings", "--file", str(data))
        times: dict[tuple[str, ...], list[float]] = {command: [] for command in commands()}
        for _ in range(chosen.rounds):
            for command, seconds in times.items():
                seconds.append(processor_seconds((*program, *command)))
    usual = statistics.median(times[LIST])
    for command, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{' '.join(command):32} {median:6.2f} s   ratio {median / usual:.2f}")


if __name__ == "__main__":
    main()
