"""What is not plain prose: lists, rows, tables and answers, put in the order of reading."""
