"""Figures of a month for the network behind the programme: gathered, hidden where few stand behind them, and shown."""
