"""Outlets under a key that means something else."""

from tests.importers.reading import plain, read


def test_values_that_match_hosts_are_outlets() -> None:
    def cited(place: str, url: str) -> str:
        return f"@misc{{a, title={{On Bees}}, url={{{url}}}, address={{{place}}}}}\n"

    papers = (
        cited("NPR", "https://www.npr.org/1")
        + cited("The Hive", "https://thehive.example/2")
        + cited("Bee Radio", "https://a.example/3")
    )
    towns = cited("London", "https://www.npr.org/1") + cited("Paris", "https://lemonde.fr/2")
    outlets = [one.get("outlet") for one in plain(read("bibtex", papers))]
    assert outlets == ["NPR", "The Hive", "Bee Radio"]
    assert [one["address"] for one in plain(read("bibtex", towns))] == ["London", "Paris"]
