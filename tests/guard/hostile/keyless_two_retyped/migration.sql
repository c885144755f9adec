alter table pair alter a type bigint, alter b type bigint using 40 - b;
