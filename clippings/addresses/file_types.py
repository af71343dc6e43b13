"""What a file is, by the end of its name: patterns of the suffixes without the full stop."""

SCANS = "png|jpe?g|gif|webp|avif|bmp|tiff?|heic"
PICTURES = rf"{SCANS}|svg"
RECORDINGS = "mp3|mp4|m4a|ogg|wav|avi|mov|webm"
DOCUMENTS = "pdf|docx?|odt|rtf|txt|pptx?|djvu"
