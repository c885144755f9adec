create function name_of(users) returns text language sql stable begin atomic
    select case when $1.name is null then 'nobody' else $1.name end;
    select $1.name;
end;
create procedure rename_all(text) language sql begin atomic update users set name = $1; select '$lossless$'; end;
alter table users add label text;
update users set label = name_of(users) where label is null;
