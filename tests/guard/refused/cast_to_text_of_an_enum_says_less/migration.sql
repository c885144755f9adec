update person set mood = 'sad';
