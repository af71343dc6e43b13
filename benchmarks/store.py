"""What reading and changing a data file costs beside PyYAML: `python benchmarks/store.py`.

Processor time, the best of three; ratios below 1 are faster than PyYAML.
"""

import time
from collections.abc import Callable

import yaml

from clippings.data_file.snapshot import snapshot_of
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import parse

ENTRY = """\
- id: le-monde-{number}
  url: https://www.lemonde.fr/sciences/article/2021/05/04/{number}.html
  title: "Un projet géant : numéro {number}"
  outlet: Le Monde
  date: 2021-05-04
  lang: fr
  kind: article
  author: [Ada Lovelace, Alan Turing]
  quote:
    text: >-
      Words of the piece that are long enough to be folded over two lines, as people do it when
      they write such a list by hand.
    speaker: Ada Lovelace
  tags: [science, models]
  image: {{src: shots/{number}.png, alt: "the page, {number}"}}

"""


def text_of(entries: int) -> str:
    """A data file with so many entries."""
    return "".join(ENTRY.format(number=number) for number in range(entries))


def seconds(run: Callable[[], object]) -> float:
    """Processor time of the quickest of three runs."""
    times = []
    for _ in range(3):
        begin = time.process_time()
        run()
        times.append(time.process_time() - begin)
    return min(times)


def report(what: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Print both times and their ratio."""
    mine, other = seconds(ours), seconds(theirs)
    print(f"{what:42} {mine:7.3f} s   PyYAML {other:7.3f} s   ratio {mine / other:.2f}")


def edited(text: str) -> str:
    """One field of one entry changed, the result checked."""
    document = parse(text)
    entry = document.entries[500]
    assert isinstance(entry, dict)
    return change_entries(document, Changes(amends={500: entry | {"outlet": "ZEIT"}})).text


def dumped(text: str) -> str:
    """The same by loading and dumping, which rewrites every line."""
    entries = yaml.load(text, yaml.CSafeLoader)
    entries[500]["outlet"] = "ZEIT"
    return yaml.dump(entries, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def main() -> None:
    """Load 10,000 entries, change one of 1,000."""
    large, usual = text_of(10_000), text_of(1_000)
    data = large.encode()

    def loaded() -> object:
        return yaml.load(large, yaml.CSafeLoader)

    report("10,000 entries as text with positions", lambda: parse(large), loaded)
    report("10,000 entries as checked clippings", lambda: snapshot_of(data, "").collection, loaded)
    report("one change among 1,000 entries", lambda: edited(usual), lambda: dumped(usual))


if __name__ == "__main__":
    main()
