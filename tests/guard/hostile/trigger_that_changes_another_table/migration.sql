update spare set id = id;
