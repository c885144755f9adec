alter table learner alter chat drop expression;
update learner set chat = 'x';
