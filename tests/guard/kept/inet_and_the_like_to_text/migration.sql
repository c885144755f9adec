alter table login alter ip type text, alter host type text using host(host), alter at type text, alter mood type text, alter flag type text,
    alter r type double precision, alter n type text, alter b type text using convert_from(b, 'UTF8'), alter big type bigint;
alter table login alter big type numeric;
