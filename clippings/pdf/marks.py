"""Characters that stand in the text of a PDF for what it shows otherwise."""

HYPHEN = "\x02"  # what PDFium makes of one and the end of its line
RAISED = "\x0e"  # what the child puts before a figure set small and high
