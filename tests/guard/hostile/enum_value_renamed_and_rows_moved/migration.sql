alter type mood rename value 'sad' to 'unhappy';
update learner set mood = 'unhappy';
