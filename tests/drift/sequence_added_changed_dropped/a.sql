create sequence s1;
create sequence s2 increment 2;
create sequence s3 as int start 5;
