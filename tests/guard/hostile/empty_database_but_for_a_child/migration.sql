delete from parent;
