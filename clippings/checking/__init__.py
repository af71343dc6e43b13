"""What `check-links`, `check-quotes` and `archive` do on a data file.

The rooms links and quotes know what an answer means; here it is asked, remembered and told.
"""
