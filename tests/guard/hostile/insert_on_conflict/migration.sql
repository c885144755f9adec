insert into learner values (1, 'Ada', 'x') on conflict (id) do update set chatname = excluded.chatname;
