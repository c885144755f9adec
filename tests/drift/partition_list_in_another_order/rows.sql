insert into e values ('de', 1), (null, 2), ('it''s', 3), ('us', 4), ('x', 2), ('y', 7);
