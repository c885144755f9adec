delete from f;
