"""aiogram's routers: an update becomes an event of the engine or an act of a coach. One handler per kind of update."""
