update learner set moods = '{sad}';
