alter domain year rename constraint recent to after_2000;
alter domain year set default 2026;
alter domain year add constraint before_3000 check (value < 3000);
create domain month as int;
alter domain year rename to "Year";
