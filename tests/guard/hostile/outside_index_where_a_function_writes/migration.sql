set lose.it = 'yes';
create index concurrently learner_lost on learner (name) where lose(name) is not null;
