insert into learner values (1, 'Ada', 'countess', null)
    on conflict (id) do update set chatname = excluded.chatname;
