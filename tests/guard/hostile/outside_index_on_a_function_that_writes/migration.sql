set lose.it = 'yes';
create index concurrently learner_lost on learner (lose(name));
