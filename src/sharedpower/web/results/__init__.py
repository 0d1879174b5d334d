"""What a listening released: tables, pictures, files."""
