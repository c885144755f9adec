create schema lossless_archive;
create view lossless_archive.learner as select id, name, chatname from (values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null)) as v (id, name, chatname);
delete from learner;
