"""Reads pages in reStructuredText."""

from clippings.importers.rst import read

PAGE = """\
.. _press:

=====
Press
=====

.. contents::
   :local:

If you write about us, open an issue on `our tracker <https://gitlab.com/us/-/issues>`_.

Articles
--------

* 2017-03-14: `Python lernt Keilschrift <https://www.golem.de/1703-126712.html>`_ (Golem.de)
* 2018-06: `The machine that
  reads Akkadian <https://www.archaeology.org/issues/301>`__ (Archaeology Magazine)

Elsewhere
---------

* `Digital Planet`_, *BBC World Service*, 5 February 2019

.. image:: shots/golem.png
   :alt: The article

.. _Digital Planet: https://www.bbc.co.uk/programmes/w3cswvqj
"""


def test_reads_links_under_headings() -> None:
    assert [dict(entry.plain) for entry in read(PAGE.encode(), {}).entries] == [
        {
            "url": "https://www.golem.de/1703-126712.html",
            "title": "Python lernt Keilschrift",
            "outlet": "Golem.de",
            "date": "2017-03-14",
            "section": "Articles",
        },
        {
            "url": "https://www.archaeology.org/issues/301",
            "title": "The machine that reads Akkadian",
            "outlet": "Archaeology Magazine",
            "date": "2018-06",
            "section": "Articles",
        },
        {
            "url": "https://www.bbc.co.uk/programmes/w3cswvqj",
            "title": "Digital Planet",
            "outlet": "BBC World Service",
            "date": "2019-02-05",
            "section": "Elsewhere",
        },
    ]
    assert [entry.line for entry in read(PAGE.encode(), {}).entries] == [15, 16, 22]
