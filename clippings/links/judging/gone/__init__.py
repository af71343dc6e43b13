"""Pages without what is sought, whatever it be and whatever they are called.

soft404.py           "not found" under a status that says otherwise
declared.py          the same in markup, for programs
absent.py            short pages that say that it is not there
notices.py           what a page says first of it, and whether that is all
closed_services.py   whole services that were closed, with all that was kept there;
                     closed_words.py, what is said of that
withdrawn.py         pieces that were taken down, and why; withdrawn_words.py, what is said;
                     part_words.py, what they may lose and still be there
videos.py            videos that were removed, and whom to ask for them
plain_answers.py     lines and data of programs
"""
