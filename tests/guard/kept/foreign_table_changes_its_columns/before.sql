create foreign data wrapper no_handler;
create server far_away foreign data wrapper no_handler;
create foreign table far (id int, name text, note text) server far_away;
