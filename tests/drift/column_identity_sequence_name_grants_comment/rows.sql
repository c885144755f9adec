insert into learner default values;
