update learner set mood = 'sad';
