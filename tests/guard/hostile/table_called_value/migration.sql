delete from value;
