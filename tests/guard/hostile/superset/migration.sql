create table user_grants as select u.id as user_id, r.id as role_id from users u, role r;
drop table grants;
