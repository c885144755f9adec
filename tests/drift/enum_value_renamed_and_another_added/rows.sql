insert into person values (1, 'sad'), (2, 'ok'), (3, null);
