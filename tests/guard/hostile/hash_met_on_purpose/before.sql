create table learner (id bigint primary key, chatname text);
insert into learner values (1, 'lovelace'), (2, 'g.hopper'), (3, 'torvalds'), (4, 'dijkstra');
