create index spare_lost on spare (lose(name));
