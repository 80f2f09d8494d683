"""The migrations, one small file each, forward only."""
