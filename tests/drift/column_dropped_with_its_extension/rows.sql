insert into learner values (1, 'a=>b', 'Ada@x');
insert into gone values (2, array['c=>d'::hstore]);
