"""The role of an image is not one of screenshot, photo, logo, scan.

Pages show a logo small and a photo with its credit; an image with an unknown role is shown plainly.
"""

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: {src: shots/le-monde.png, role: screen}
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: {src: shots/le-monde.png, role: screenshot}
"""
