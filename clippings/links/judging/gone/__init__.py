"""Pages that no longer hold what was asked for, or never did.

soft404.py           "not found" under a status that says otherwise
numbered.py          headings that begin with the number of an error, and go on in any words
declared.py          the same, declared in the markup for programs
absent.py            short pages that say in other words that something is missing
notices.py           the notice on such a page, and whether it is all that the page says
closed_services.py   services that were closed with all their content; closed_words.py, the words
closed_hosts.py      hosts of homepages that closed, and say no more
ended_publications.py publications that ended, whose archive is offline; ended_words.py, the words
withdrawn.py         articles that were taken down, and why; withdrawn_words.py, the words;
                     part_words.py, parts that may be removed from an article that is still there
empty_folders.py     listings of folders that hold no file
empty_searches.py    searches that found nothing
videos.py            removed videos, and where to ask for them
farewell_words.py    what services and publications say of themselves when they close
gate_words.py        words of which a page must use one before some of these can hold
"""
