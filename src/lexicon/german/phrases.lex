# Argumentative phrases of German.
lexicon german 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0
language de

class phrase
