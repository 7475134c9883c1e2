"""Claims that count nobody, or only in passing."""
