"""The knowledge extraction reads with: words, and rules with their examples beside them."""
