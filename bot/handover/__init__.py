"""A lead passes from a person to a coach: opened, claimed by one, talked about, released or closed."""
