"""What `validate`, `check-links`, `check-quotes` and `archive` do on a data file.

The rooms rules, links and quotes know what is wrong; here it is asked, remembered and told.
"""
