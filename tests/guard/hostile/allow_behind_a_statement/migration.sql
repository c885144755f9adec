update learner set chatname = null; -- lossless: allow learner.name, another column
