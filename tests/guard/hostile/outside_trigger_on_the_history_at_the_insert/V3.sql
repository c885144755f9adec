create index concurrently learner_name on learner (name);
