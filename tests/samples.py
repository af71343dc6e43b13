"""A data file as people write it."""

PRESS = """\
# our press
- id: nyt-2022-02-03  # the first
  url: https://www.nytimes.com/2022/02/03/a.html
  title: A talk with the team
  outlet: New York Times
  date: 2022-02-03
  lang: en
  kind: interview
  quote:
    - It works.
    - {text: It does., speaker: Bob}
  tags: [models, open]

# the French one
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a   # with a remark
  title: "Un projet géant"
  outlet: Le Monde
  date: 2021-05-04
  lang: fr
  author: Ada Lovelace
  quote: Ça marche.

- {id: vb, url: "https://venturebeat.com/b", outlet: VentureBeat, lang: en, date: 2020-07}
"""
LE_MONDE = PRESS[PRESS.index("- id: le-monde") : PRESS.index("\n- {id: vb")]
