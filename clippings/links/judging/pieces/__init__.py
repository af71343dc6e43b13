"""What shows that a page holds a piece, though it is called as those are that hold none.

piece.py             pages with nothing but a notice, and those that hold a piece all the same
notice_words.py      what notices speak of, and pieces hardly ever
quoted.py            what a page shows of others or in lists, which is not its own word
in_passing.py        what tells of something else, and says "not found" in passing
verse_and_credits.py verse, and who made what
definitions.py       what says of what kind something is
within_a_site.py     short pages in the layout of their site
narrative.py         texts that address no reader, whatever their headline says
addressed_words.py   how pages speak to whoever asked for them, and writers of themselves
occasions.py         what tells when something happens
explanations.py      what tells of errors and walls
explanation_words.py what headlines promise that explain them
offer_words.py       what is said beside adverts and jobs that are no more
reports.py           what tells of things that others did
headlines.py         headlines that hold a message among other words
addressed.py         what addresses its reader, as notices do and reports do not
forms.py             the layout of works: song sheets, transcripts, comics, manuals, answers
form_words.py        the words that stand in such layouts
error_namesakes.py   what is called like pages for what is not found
"""
