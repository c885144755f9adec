insert into learner default values; insert into learner default values;
