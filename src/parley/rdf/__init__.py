"""RDF without a library: terms as strings, the vocabularies, indexed facts, readable Turtle."""
