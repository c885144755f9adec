drop domain email cascade;
