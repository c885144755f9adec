delete from only person;
